namespace DealNews.Comparison;

/// <summary>Matches the facts of two documents one to one within a kind.</summary>
/// <param name="gold">The facts of the gold document.</param>
/// <param name="predicted">The facts of the prediction.</param>
/// <param name="comparison">Compares their values.</param>
internal sealed class FactMatcher(List<FactEntry> gold, List<FactEntry> predicted, SlotComparison comparison)
{
    // Two facts match only if a party, a figure or a few other values agree.
    private const double LeastInCommon = 1;

    // The weight of a party that agrees.
    private const double EvidenceWeight = 2;

    /// <summary>Returns the index of the match of each fact of the gold document; -1 for none.</summary>
    public int[] Match()
    {
        var matches = Enumerable.Repeat(-1, gold.Count).ToArray();
        Match(matches, static _ => true);
        if (gold.Exists(static fact => fact.Slot.RefersToFact))
        {
            // Facts that differ only in references to other facts are matched after those facts.
            comparison.Facts = FactsOf(matches);
            Match(matches, static fact => fact.Slot.RefersToFact);
        }

        comparison.Facts = FactsOf(matches);
        return matches;
    }

    // Matches the facts of each kind that has unmatched facts.
    private void Match(int[] matches, Predicate<FactEntry> isToMatch)
    {
        var kinds = IndexesByKind(predicted);
        foreach (var (kind, rows) in IndexesByKind(gold))
        {
            if (!kinds.TryGetValue(kind, out var columns) || !rows.Exists(row => isToMatch(gold[row])))
            {
                continue;
            }

            var evidence = columns.ToDictionary(j => predicted[j].Slot, j => predicted[j].Fact);
            foreach (var row in rows)
            {
                evidence[gold[row].Slot] = gold[row].Fact;
            }

            var found = new Assignment(
                [.. rows.Select(i => gold[i].Slot)],
                [.. columns.Select(j => predicted[j].Slot)],
                comparison.LikenessOf,
                LeastInCommon,
                (one, other) => EvidenceWeight * EvidenceOverlap.Of(evidence[one], evidence[other])
            ).Match();
            for (var i = 0; i < rows.Count; i++)
            {
                matches[rows[i]] = found[i] < 0 ? -1 : columns[found[i]];
            }
        }
    }

    private Dictionary<FactId, FactId?> FactsOf(int[] matches)
    {
        Dictionary<FactId, FactId?> facts = [];
        for (var i = 0; i < gold.Count; i++)
        {
            if (gold[i].Fact.Id is { } id)
            {
                facts.TryAdd(id, matches[i] < 0 ? null : predicted[matches[i]].Fact.Id);
            }
        }

        return facts;
    }

    private static Dictionary<string, List<int>> IndexesByKind(List<FactEntry> facts)
    {
        Dictionary<string, List<int>> kinds = new(StringComparer.Ordinal);
        for (var i = 0; i < facts.Count; i++)
        {
            if (!kinds.TryGetValue(facts[i].Fact.Kind, out var indexes))
            {
                kinds.Add(facts[i].Fact.Kind, indexes = []);
            }

            indexes.Add(i);
        }

        return kinds;
    }
}
