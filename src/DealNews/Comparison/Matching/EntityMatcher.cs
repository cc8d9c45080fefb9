namespace DealNews.Comparison;

/// <summary>
/// Matches the entities of two documents one to one: by identifiers, then by names and aliases, then by ids. Entities
/// without names and identifiers are matched last, if the same facts refer to them.
/// </summary>
internal sealed class EntityMatcher(List<EntityEntry> gold, List<EntityEntry> predicted)
{
    // The number of entities with the same key that are compared.
    private const int MostShared = 16;

    private readonly int[] _matches = Enumerable.Repeat(-1, gold.Count).ToArray();
    private readonly bool[] _isTaken = new bool[predicted.Count];

    /// <summary>Returns the index of the match of each entity of the gold document; -1 for none.</summary>
    public int[] Match(ValueList<Fact> goldFacts, ValueList<Fact> predictedFacts)
    {
        MatchBy(EntityTexts.Identifiers);
        MatchBy(EntityTexts.Names);
        MatchBy(EntityTexts.Ids);
        if (HasNameless(gold, i => _matches[i] < 0) && HasNameless(predicted, j => !_isTaken[j]))
        {
            var mine = new EntityUses(goldFacts);
            var theirs = new EntityUses(predictedFacts);
            MatchBy(mine.KeysOf, theirs.KeysOf);
        }

        return _matches;
    }

    private static bool HasNameless(List<EntityEntry> entities, Predicate<int> isLeft) =>
        Enumerable.Range(0, entities.Count).Any(i => isLeft(i) && EntityTexts.IsNameless(entities[i]));

    // Entities that share most keys come first, and pairs of the same type before a company and a project.
    private void MatchBy(
        Func<EntityEntry, IEnumerable<string>> keysOf,
        Func<EntityEntry, IEnumerable<string>>? keysOfPredicted = null
    )
    {
        Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);
        for (var j = 0; j < predicted.Count; j++)
        {
            foreach (var key in _isTaken[j] ? [] : (keysOfPredicted ?? keysOf)(predicted[j]))
            {
                if (!byKey.TryGetValue(key, out var having))
                {
                    byKey.Add(key, having = []);
                }

                having.Add(j);
            }
        }

        Dictionary<(int Gold, int Predicted), int> shared = [];
        for (var i = 0; i < gold.Count; i++)
        {
            foreach (var key in _matches[i] < 0 ? keysOf(gold[i]) : [])
            {
                foreach (var j in byKey.GetValueOrDefault(key)?.Take(MostShared) ?? [])
                {
                    shared[(i, j)] = shared.GetValueOrDefault((i, j)) + 1;
                }
            }
        }

        foreach (
            var (i, j) in shared
                .OrderByDescending(pair => gold[pair.Key.Gold].List == predicted[pair.Key.Predicted].List)
                .ThenByDescending(static pair => pair.Value)
                .ThenBy(static pair => pair.Key)
                .Select(static pair => pair.Key)
        )
        {
            if (_matches[i] < 0 && !_isTaken[j])
            {
                _matches[i] = j;
                _isTaken[j] = true;
            }
        }
    }
}
