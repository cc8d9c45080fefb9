using System.Runtime.InteropServices;

namespace DealNews.Reports;

/// <summary>Creates the graph of counted relations.</summary>
internal static class RelationGraphs
{
    private const int Padding = 22;

    /// <summary>Returns the graph; null if there are no relations.</summary>
    /// <param name="counter">The relations.</param>
    /// <param name="entities">The entity of each key.</param>
    /// <param name="maxEntities">The maximum number of entities to show.</param>
    public static RelationGraph? Of(
        RelationCounter counter,
        IReadOnlyDictionary<string, EntityView> entities,
        int maxEntities
    )
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var ((from, to, _), count) in counter.Relations)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(weights, from, out _) += count;
            CollectionsMarshal.GetValueRefOrAddDefault(weights, to, out _) += count;
        }

        if (weights.Count == 0)
        {
            return null;
        }

        ValueList<GraphNode> nodes =
        [
            .. Strongest(counter, weights, maxEntities)
                .OrderByDescending(key => weights[key])
                .ThenBy(static key => key, StringComparer.Ordinal)
                .Select(key => NodeOf(key, weights[key], entities[key])),
        ];
        var indices = Enumerable.Range(0, nodes.Count).ToDictionary(i => nodes[i].Key, StringComparer.Ordinal);
        List<GraphEdge> edges =
        [
            .. counter
                .Relations.Where(each => indices.ContainsKey(each.Key.From) && indices.ContainsKey(each.Key.To))
                .Select(each => new GraphEdge(indices[each.Key.From], indices[each.Key.To], each.Key.Kind, each.Value))
                .OrderBy(static edge => edge.From)
                .ThenBy(static edge => edge.To)
                .ThenBy(static edge => edge.Kind),
        ];
        var (placed, width, height) = GraphLayout.Place(nodes, edges);
        return new()
        {
            Nodes = placed,
            Edges = [.. EdgePaths.Of(edges, placed)],
            Width = width,
            Height = height,
            MoreEntities = weights.Count - nodes.Count,
            UndrawnFacts = counter.UndrawnFacts,
        };
    }

    // The entities of the strongest relations, so that every entity is shown with a relation.
    private static HashSet<string> Strongest(RelationCounter counter, Dictionary<string, int> weights, int maxEntities)
    {
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var (from, to) in counter
                .Relations.OrderByDescending(static each => each.Value)
                .ThenByDescending(each => weights[each.Key.From] + weights[each.Key.To])
                .ThenBy(static each => each.Key.From, StringComparer.Ordinal)
                .ThenBy(static each => each.Key.To, StringComparer.Ordinal)
                .ThenBy(static each => each.Key.Kind)
                .Select(static each => (each.Key.From, each.Key.To))
        )
        {
            var added = (chosen.Contains(from) ? 0 : 1) + (chosen.Contains(to) ? 0 : 1);
            if (chosen.Count + added <= maxEntities)
            {
                chosen.Add(from);
                chosen.Add(to);
            }
        }

        return chosen;
    }

    private static GraphNode NodeOf(string key, int weight, EntityView entity)
    {
        var label = LabelWidth.Cut(entity.Name);
        return new()
        {
            Key = key,
            Name = entity.Name,
            Label = label,
            IsPerson = entity.IsPerson,
            Weight = weight,
            Width = LabelWidth.Of(label) + Padding,
        };
    }
}
