using System.Runtime.InteropServices;

namespace DealNews;

/// <summary>
/// Merges people or projects with the same name and a common context, such as a company of a position.
/// </summary>
/// <typeparam name="T">The type of entity.</typeparam>
internal sealed class ContextResolution<T>
    where T : Entity
{
    private readonly MentionTable _mentions;
    private readonly string _sort;
    private readonly Func<int, T, IEnumerable<string>> _contextsOf;
    private readonly Dictionary<(string Name, string Context), List<int>> _groups = [];
    private int _statements;

    /// <summary>Merges all entities of the type.</summary>
    /// <param name="mentions">The entities.</param>
    /// <param name="sort">The scheme of the keys, such as <c>person</c>.</param>
    /// <param name="contextsOf">Returns the contexts of an entity, of which equal entities have one in common.</param>
    public ContextResolution(MentionTable mentions, string sort, Func<int, T, IEnumerable<string>> contextsOf)
    {
        (_mentions, _sort, _contextsOf) = (mentions, sort, contextsOf);
        Dictionary<string, EntityName> names = new(StringComparer.Ordinal);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Entity is T entity)
            {
                Add(i, entity, names);
            }
        }

        foreach (
            var (key, numbers) in _groups
                .OrderBy(static group => group.Key.Name, StringComparer.Ordinal)
                .ThenBy(static group => group.Key.Context, StringComparer.Ordinal)
        )
        {
            Forest.Join(numbers, () => KeyOf(key.Name, key.Context), isIdentifier: false);
        }
    }

    /// <summary>The clusters.</summary>
    public ClusterForest Forest { get; } = new();

    /// <summary>Returns the first key of the entities of a cluster; null if they have none.</summary>
    public string? KeyOf(EntityCluster cluster) =>
        cluster
            .Mentions.SelectMany(mention =>
            {
                var contexts = ContextsOf(mention).ToList();
                return EntityKeys
                    .NamesOf(_mentions[mention].Entity)
                    .SelectMany(name => contexts.Select(context => KeyOf(name, context)));
            })
            .Min(StringComparer.Ordinal);

    private string KeyOf(string name, string context) => $"{_sort}:{name}|{context}";

    private IEnumerable<string> ContextsOf(int mention) =>
        _contextsOf(_mentions[mention].Document, (T)_mentions[mention].Entity);

    private void Add(int mention, T entity, Dictionary<string, EntityName> names)
    {
        var cluster = new EntityCluster();
        cluster.Mentions.Add(mention);
        var number = Forest.Add(cluster);
        cluster.Names = ClusterName.AllOf(entity, names, EntityName.OfPerson);
        if (MentionTable.IsKey(entity.Id))
        {
            cluster.ResolvedIn = [_mentions[mention].Document];
            AddTo((entity.Id.Value, ""), number);
        }

        foreach (var context in ContextsOf(mention))
        {
            foreach (var name in cluster.Names)
            {
                AddTo((name.Name.Full, context), number);
            }
        }
    }

    private void AddTo((string Name, string Context) key, int number)
    {
        ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out _);
        members ??= new(1);
        if (members.Count > 0)
        {
            var last = members[^1];
            if (last == number)
            {
                return;
            }

            TellApart(last, number);
        }

        members.Add(number);
    }

    // A document that lists two people with one name and company but different titles means two people.
    private void TellApart(int one, int other)
    {
        var (first, second) = (_mentions[MentionOf(one)], _mentions[MentionOf(other)]);
        if (first.Document == second.Document && !AreAlike(first.Entity, second.Entity))
        {
            Forest[one].Sides = [.. Forest[one].Sides, _statements * 2];
            Forest[other].Sides = [.. Forest[other].Sides, (_statements * 2) + 1];
            _statements++;
        }
    }

    private int MentionOf(int number) => Forest[number].Mentions[0];

    private static bool AreAlike(Entity one, Entity other) =>
        one is not Person first
        || other is not Person second
        || first.Positions.IsEmpty
        || second.Positions.IsEmpty
        || first.Positions.Intersect(second.Positions).Any();
}
