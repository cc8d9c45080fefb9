using System.Runtime.InteropServices;

namespace DealNews;

/// <summary>Divides clusters into parts that have no name in common.</summary>
internal static class NameParts
{
    /// <summary>Returns the parts. Each cluster without a name is a separate part.</summary>
    public static List<List<int>> Of(List<int> numbers, ClusterForest forest)
    {
        var parents = new int[numbers.Count];
        Dictionary<string, int> byName = new(StringComparer.Ordinal);
        Dictionary<EntityCluster, int> byCluster = [];
        for (var i = 0; i < numbers.Count; i++)
        {
            parents[i] = i;
            var cluster = forest[numbers[i]];
            Unite(i, byCluster, cluster);
            foreach (var name in cluster.Names)
            {
                Unite(i, byName, name.Name.Stem);
            }
        }

        return
        [
            .. numbers
                .Select((number, i) => (number, i))
                .GroupBy(each => Find(each.i), each => each.number)
                .Select(static part => part.ToList()),
        ];

        void Unite<TKey>(int item, Dictionary<TKey, int> firsts, TKey key)
            where TKey : notnull
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firsts, key, out var isKnown);
            if (isKnown)
            {
                parents[Find(item)] = Find(first);
            }
            else
            {
                first = item;
            }
        }

        int Find(int item)
        {
            while (parents[item] != item)
            {
                item = parents[item] = parents[parents[item]];
            }

            return item;
        }
    }
}
