namespace DealNews;

/// <summary>What is known of the entities that are joined so far.</summary>
internal sealed class EntityCluster
{
    public SortedSet<string> Leis { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Wikidata { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Isins { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Countries { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids that are keys of an earlier resolution.</summary>
    public SortedSet<string> NameKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The sides of the judgements "different" that the entities are on: 2n and 2n + 1 for judgement n.
    /// </summary>
    public HashSet<int> Sides { get; } = [];

    public void Add(EntityCluster other)
    {
        Leis.UnionWith(other.Leis);
        Wikidata.UnionWith(other.Wikidata);
        Isins.UnionWith(other.Isins);
        Names.UnionWith(other.Names);
        Countries.UnionWith(other.Countries);
        NameKeys.UnionWith(other.NameKeys);
        Sides.UnionWith(other.Sides);
    }

    /// <summary>Whether clusters can be the same entity.</summary>
    public static bool AreCompatible(IReadOnlyList<EntityCluster> clusters)
    {
        var leis = clusters.SelectMany(static each => each.Leis).Distinct(StringComparer.Ordinal).Count();
        var items = clusters.SelectMany(static each => each.Wikidata).Distinct(StringComparer.Ordinal).Count();
        var sides = clusters.SelectMany(static each => each.Sides).ToHashSet();
        return leis <= 1
            && items <= 1
            && !sides.Any(side => sides.Contains(side ^ 1))
            && (ShareIdentifier(clusters) || AreConnectedByIsin(clusters));
    }

    // Securities of one company can differ; its identifier decides then.
    private static bool ShareIdentifier(IReadOnlyList<EntityCluster> clusters)
    {
        var withIsin = clusters.Where(static each => each.Isins.Count > 0).ToList();
        return withIsin.TrueForAll(static each => each.Leis.Count > 0)
            || withIsin.TrueForAll(static each => each.Wikidata.Count > 0);
    }

    private static bool AreConnectedByIsin(IReadOnlyList<EntityCluster> clusters)
    {
        List<HashSet<string>> groups = [];
        foreach (var isins in clusters.Select(static each => each.Isins).Where(static isins => isins.Count > 0))
        {
            var joined = new HashSet<string>(isins, StringComparer.Ordinal);
            foreach (var group in groups.Where(group => group.Overlaps(joined)).ToList())
            {
                joined.UnionWith(group);
                groups.Remove(group);
            }

            groups.Add(joined);
        }

        return groups.Count <= 1;
    }
}
