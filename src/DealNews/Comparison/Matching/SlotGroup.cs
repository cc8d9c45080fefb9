namespace DealNews.Comparison;

/// <summary>The values of one member.</summary>
internal readonly record struct SlotGroup(string Member, Slot[] Slots)
{
    // Up to this count, groups are searched one by one.
    private const int Few = 16;

    /// <summary>Pairs the groups of two records by their members.</summary>
    public static IEnumerable<(Slot[] Gold, Slot[] Predicted)> Pair(SlotGroup[] gold, SlotGroup[] predicted)
    {
        if (gold.Length > Few || predicted.Length > Few)
        {
            return PairMany(gold, predicted);
        }

        List<(Slot[], Slot[])> pairs = new(Math.Max(gold.Length, predicted.Length));
        foreach (var group in gold)
        {
            pairs.Add((group.Slots, IndexOf(predicted, group.Member) is >= 0 and var at ? predicted[at].Slots : []));
        }

        foreach (var group in predicted)
        {
            if (IndexOf(gold, group.Member) < 0)
            {
                pairs.Add(([], group.Slots));
            }
        }

        return pairs;
    }

    private static IEnumerable<(Slot[] Gold, Slot[] Predicted)> PairMany(SlotGroup[] gold, SlotGroup[] predicted)
    {
        var left = predicted.ToDictionary(
            static group => group.Member,
            static group => group.Slots,
            StringComparer.Ordinal
        );
        foreach (var group in gold)
        {
            yield return (group.Slots, left.Remove(group.Member, out var slots) ? slots : []);
        }

        foreach (var group in predicted.Where(group => left.ContainsKey(group.Member)))
        {
            yield return ([], group.Slots);
        }
    }

    private static int IndexOf(SlotGroup[] groups, string member)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            if (string.Equals(groups[i].Member, member, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
