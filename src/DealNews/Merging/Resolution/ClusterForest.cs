namespace DealNews;

/// <summary>Clusters that are merged into larger ones, and the keys of clusters that could not be merged.</summary>
internal sealed class ClusterForest
{
    private readonly List<EntityCluster> _clusters = [];
    private readonly List<int> _parents = [];

    // The identifiers of the clusters that share a key but are not merged.
    private readonly SortedDictionary<string, SortedSet<string>> _conflicts = new(StringComparer.Ordinal);

    /// <summary>The number of clusters that were added.</summary>
    public int Count => _clusters.Count;

    /// <summary>The keys whose entities contradict each other, in ordinal order.</summary>
    public ValueList<EntityConflict> Conflicts =>
        [
            .. _conflicts.Select(static conflict => new EntityConflict
            {
                Key = conflict.Key,
                Identifiers = [.. conflict.Value],
            }),
        ];

    /// <summary>Gets the merged cluster that contains the cluster with a number.</summary>
    public EntityCluster this[int number] => _clusters[Find(number)];

    /// <summary>Adds a cluster and returns its number.</summary>
    public int Add(EntityCluster cluster)
    {
        _clusters.Add(cluster);
        _parents.Add(_parents.Count);
        return _parents.Count - 1;
    }

    /// <summary>Whether a cluster was not merged into another one.</summary>
    public bool IsRoot(int number) => _parents[number] == number;

    /// <summary>Merges clusters if they can be the same entity; otherwise records a conflict.</summary>
    /// <param name="numbers">The numbers of the clusters.</param>
    /// <param name="key">Returns the key that they have in common.</param>
    /// <param name="isIdentifier">Whether the key is an identifier.</param>
    public void Join(IReadOnlyList<int> numbers, Func<string> key, bool isIdentifier)
    {
        var roots = RootsOf(numbers);
        List<EntityCluster> clusters = [.. roots.Select(root => _clusters[root])];
        if (!EntityCluster.AreCompatible(clusters, isIdentifier))
        {
            AddConflict(key(), clusters);
            return;
        }

        var largest = 0;
        for (var i = 1; i < roots.Count; i++)
        {
            largest = clusters[i].Mentions.Count > clusters[largest].Mentions.Count ? i : largest;
        }

        var (root, kept) = (roots[largest], clusters[largest]);
        kept.IsJoined = true;
        if (roots.Count == 1)
        {
            return;
        }

        clusters.RemoveAt(largest);
        kept.AddAll(clusters);
        foreach (var other in roots)
        {
            _parents[other] = root;
        }
    }

    /// <summary>Records that clusters with a common key are not merged.</summary>
    public void AddConflict(string key, IEnumerable<EntityCluster> clusters)
    {
        if (!_conflicts.TryGetValue(key, out var identifiers))
        {
            _conflicts.Add(key, identifiers = new(StringComparer.Ordinal));
        }

        foreach (var cluster in clusters)
        {
            foreach (var kind in EntityCluster.IdentifierKinds)
            {
                identifiers.UnionWith(cluster[kind].Select(value => new EntityKey(kind, value).ToString()));
            }
        }
    }

    private List<int> RootsOf(IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 1)
        {
            return [Find(numbers[0])];
        }

        HashSet<int> roots = [];
        foreach (var number in numbers)
        {
            roots.Add(Find(number));
        }

        return [.. roots];
    }

    private int Find(int number)
    {
        while (_parents[number] != number)
        {
            number = _parents[number] = _parents[_parents[number]];
        }

        return number;
    }
}
