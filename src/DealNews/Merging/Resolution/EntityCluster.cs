using System.Runtime.InteropServices;

namespace DealNews;

/// <summary>The combined members of the mentions that are merged so far.</summary>
internal sealed class EntityCluster
{
    // Up to this count, values are searched one by one.
    private const int Few = 16;

    private static readonly string[] s_none = [];

    /// <summary>The kinds of identifiers that merge entities, the most trusted first.</summary>
    public static EntityKeyKind[] IdentifierKinds { get; } =
    [EntityKeyKind.Lei, EntityKeyKind.Wikidata, EntityKeyKind.Isin];

    private readonly string[][] _identifiers = [s_none, s_none, s_none];

    /// <summary>The names.</summary>
    public ClusterName[] Names { get; set; } = [];

    /// <summary>The countries.</summary>
    public string[] Countries { get; set; } = s_none;

    /// <summary>The mentions in the cluster.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Whether the mentions are certainly the same entity, or only look the same.</summary>
    public bool IsJoined { get; set; }

    /// <summary>Whether one of its mentions has an identifier that belongs to another company.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>
    /// The groups of the cluster in the statements "these are different": 2n or 2n + 1 for statement n.
    /// </summary>
    public int[] Sides { get; set; } = [];

    /// <summary>The documents in which an id of the cluster is the key of an earlier resolution.</summary>
    public int[] ResolvedIn { get; set; } = [];

    /// <summary>Gets or sets the identifiers of a kind.</summary>
    public string[] this[EntityKeyKind kind]
    {
        get => _identifiers[(int)kind];
        set => _identifiers[(int)kind] = value;
    }

    /// <summary>Whether it has an identifier.</summary>
    public bool IsIdentified => Array.Exists(_identifiers, static values => values.Length > 0);

    /// <summary>Adds the members of other clusters.</summary>
    public void AddAll(IReadOnlyList<EntityCluster> others)
    {
        for (var i = 0; i < _identifiers.Length; i++)
        {
            var kind = i;
            _identifiers[i] = Union(_identifiers[i], others, each => each._identifiers[kind]);
        }

        Names = Union(Names, others, static each => each.Names);
        Countries = Union(Countries, others, static each => each.Countries);
        Sides = Union(Sides, others, static each => each.Sides);
        ResolvedIn = Union(ResolvedIn, others, static each => each.ResolvedIn);
        foreach (var other in others)
        {
            Mentions.AddRange(other.Mentions);
        }
    }

    /// <summary>Whether clusters can be the same entity.</summary>
    /// <param name="clusters">The clusters.</param>
    /// <param name="haveIdentifier">Whether they have an identifier in common.</param>
    public static bool AreCompatible(IReadOnlyList<EntityCluster> clusters, bool haveIdentifier)
    {
        if (
            HasSeveral(clusters, EntityKeyKind.Lei)
            || HasSeveral(clusters, EntityKeyKind.Wikidata)
            || AreToldApart(clusters)
        )
        {
            return false;
        }

        return haveIdentifier
            || (
                (ShareIdentifier(clusters) || AreConnected(clusters.Select(static each => each[EntityKeyKind.Isin])))
                && AgreeInNames(clusters)
            );
    }

    private static bool HasSeveral(IReadOnlyList<EntityCluster> clusters, EntityKeyKind kind)
    {
        string? first = null;
        foreach (var cluster in clusters)
        {
            foreach (var value in cluster[kind])
            {
                if (first is not null && !string.Equals(first, value, StringComparison.Ordinal))
                {
                    return true;
                }

                first = value;
            }
        }

        return false;
    }

    // By a manual decision, or because one document lists both.
    private static bool AreToldApart(IReadOnlyList<EntityCluster> clusters)
    {
        HashSet<int>? sides = null;
        HashSet<int>? documents = null;
        foreach (var cluster in clusters)
        {
            foreach (var side in cluster.Sides)
            {
                (sides ??= []).Add(side);
            }

            foreach (var document in cluster.ResolvedIn)
            {
                if (!(documents ??= []).Add(document))
                {
                    return true;
                }
            }
        }

        return sides is not null && sides.Any(side => sides.Contains(side ^ 1));
    }

    // A company can have several securities, so its identifier decides.
    private static bool ShareIdentifier(IReadOnlyList<EntityCluster> clusters)
    {
        var (haveLei, haveItem) = (true, true);
        foreach (var cluster in clusters)
        {
            if (cluster[EntityKeyKind.Isin].Length > 0)
            {
                haveLei &= cluster[EntityKeyKind.Lei].Length > 0;
                haveItem &= cluster[EntityKeyKind.Wikidata].Length > 0;
            }
        }

        return haveLei || haveItem;
    }

    // Two companies can have one name in Korean and different names in English.
    private static bool AgreeInNames(IReadOnlyList<EntityCluster> clusters)
    {
        var languages = clusters.SelectMany(static each => each.Names).Select(static name => name.Language).Distinct();
        return languages.All(language =>
            AreConnected(
                clusters.Select(each =>
                    each.Names.Where(name => name.Language == language).Select(static name => name.Name.Stem).ToArray()
                )
            )
        );
    }

    // Whether the sets form one group when sets with a common value are joined. Empty sets do not count.
    private static bool AreConnected(IEnumerable<string[]> sets)
    {
        Dictionary<string, int>? parts = null;
        List<int> parents = [];
        var count = 0;
        foreach (var set in sets)
        {
            var own = -1;
            foreach (var value in set)
            {
                ref var part = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    parts ??= new(StringComparer.Ordinal),
                    value,
                    out var isKnown
                );
                if (!isKnown)
                {
                    if (own < 0)
                    {
                        own = parents.Count;
                        parents.Add(own);
                        count++;
                    }

                    part = own;
                }
                else if (own < 0)
                {
                    own = part;
                }
                else if (Find(own) is var mine && Find(part) is var theirs && mine != theirs)
                {
                    parents[mine] = theirs;
                    count--;
                }
            }
        }

        return count <= 1;

        int Find(int part)
        {
            while (parents[part] != part)
            {
                part = parents[part] = parents[parents[part]];
            }

            return part;
        }
    }

    private static T[] Union<T>(T[] one, IReadOnlyList<EntityCluster> others, Func<EntityCluster, T[]> valuesOf)
    {
        var all = one.Length > Few ? new HashSet<T>(one) : null;
        foreach (var other in others)
        {
            foreach (var value in valuesOf(other))
            {
                if (all is null && !one.Contains(value))
                {
                    all = [.. one];
                }

                all?.Add(value);
            }
        }

        return all is null || all.Count == one.Length ? one : [.. all];
    }
}
