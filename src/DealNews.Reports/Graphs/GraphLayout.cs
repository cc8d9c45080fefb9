namespace DealNews.Reports;

/// <summary>
/// Places the entities of a graph: related entities attract each other, all others repel each other, and boxes do not
/// overlap. The result depends on the graph alone. The limited number of entities bounds the cost.
/// </summary>
/// <remarks>
/// Only operations that IEEE 754 defines exactly are used, so that all machines compute the same positions.
/// </remarks>
internal static class GraphLayout
{
    private const int Rounds = 250;
    private const int SeparationRounds = 80;
    private const int MaxGrowthRounds = 200;
    private const double Distance = 95;
    private const int Margin = 14;
    private const int RowWidth = 1150;

    // A page is wider than high.
    private const double Stretch = 1.5;

    /// <summary>Returns the entities with their positions, from (0, 0), and the size of the drawing.</summary>
    public static (ValueList<GraphNode> Nodes, int Width, int Height) Place(
        ValueList<GraphNode> nodes,
        IReadOnlyList<GraphEdge> edges
    )
    {
        var placed = nodes.ToArray();
        var (left, top, width, shelf) = (0, 0, 0, 0);
        foreach (var part in Parts(nodes, edges))
        {
            // The parts are placed in rows, the largest first.
            if (left > 0 && left + part.Width > RowWidth)
            {
                (left, top, shelf) = (0, top + shelf, 0);
            }

            foreach (var (index, node) in part.Nodes)
            {
                placed[index] = node with { X = node.X + left, Y = node.Y + top };
            }

            left += part.Width;
            width = Math.Max(width, left);
            shelf = Math.Max(shelf, part.Height);
        }

        return ([.. placed], width, top + shelf);
    }

    private static IEnumerable<Part> Parts(ValueList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges)
    {
        var partOf = Enumerable.Range(0, nodes.Count).ToArray();
        foreach (var edge in edges)
        {
            Join(partOf, edge.From, edge.To);
        }

        return Enumerable
            .Range(0, nodes.Count)
            .GroupBy(index => Root(partOf, index))
            .Select(group => PartOf([.. group], nodes, edges))
            .OrderByDescending(static part => part.Height)
            .ThenByDescending(static part => part.Width)
            .ThenBy(static part => part.Nodes[0].Index);
    }

    private static void Join(int[] partOf, int one, int other)
    {
        var (first, second) = (Root(partOf, one), Root(partOf, other));
        partOf[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int Root(int[] partOf, int index)
    {
        while (partOf[index] != index)
        {
            index = partOf[index];
        }

        return index;
    }

    private static Part PartOf(List<int> indices, ValueList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges)
    {
        ValueList<GraphNode> own = [.. indices.Select(index => nodes[index])];
        List<(int From, int To)> lines =
        [
            .. edges
                .Where(edge => indices.BinarySearch(edge.From) >= 0)
                .Select(edge => (indices.BinarySearch(edge.From), indices.BinarySearch(edge.To)))
                .Distinct(),
        ];
        var (x, y) = Spread(own.Count);
        for (var round = 0; round < Rounds; round++)
        {
            Move(x, y, lines, Distance * (Rounds - round) / Rounds);
        }

        for (var i = 0; i < x.Length; i++)
        {
            x[i] *= Stretch;
        }

        Separate(x, y, own);
        return Framed(x, y, own, indices);
    }

    // Rings around the first entity, which has the most relations. No two start at the same place.
    private static (double[] X, double[] Y) Spread(int count)
    {
        var (x, y) = (new double[count], new double[count]);
        ReadOnlySpan<(int X, int Y)> directions =
        [
            (1, 0),
            (0, 1),
            (-1, 0),
            (0, -1),
            (1, 1),
            (-1, 1),
            (-1, -1),
            (1, -1),
        ];
        for (var i = 1; i < count; i++)
        {
            var ring = 1 + ((i - 1) / directions.Length);
            var (dx, dy) = directions[(i - 1) % directions.Length];
            x[i] = (Distance * ring * dx) + (7 * i);
            y[i] = (Distance * ring * dy) + (3 * i);
        }

        return (x, y);
    }

    private static void Move(double[] x, double[] y, List<(int From, int To)> edges, double limit)
    {
        var (dx, dy) = (new double[x.Length], new double[x.Length]);
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                var (sx, sy) = (x[i] - x[j], y[i] - y[j]);
                var force = Distance * Distance / Math.Max(1, (sx * sx) + (sy * sy));
                dx[i] += sx * force;
                dy[i] += sy * force;
                dx[j] -= sx * force;
                dy[j] -= sy * force;
            }
        }

        foreach (var edge in edges)
        {
            var (sx, sy) = (x[edge.From] - x[edge.To], y[edge.From] - y[edge.To]);
            var force = Math.Sqrt((sx * sx) + (sy * sy)) / Distance;
            dx[edge.From] -= sx * force;
            dy[edge.From] -= sy * force;
            dx[edge.To] += sx * force;
            dy[edge.To] += sy * force;
        }

        for (var i = 0; i < x.Length; i++)
        {
            var length = Math.Sqrt((dx[i] * dx[i]) + (dy[i] * dy[i]));
            if (length > 0)
            {
                var step = Math.Min(length, limit) / length;
                x[i] += dx[i] * step;
                y[i] += dy[i] * step;
            }
        }
    }

    // Moves overlapping boxes apart. If they still overlap, enlarges the whole drawing until they fit.
    private static void Separate(double[] x, double[] y, ValueList<GraphNode> nodes)
    {
        for (var round = 0; round < SeparationRounds; round++)
        {
            if (!PushApart(x, y, nodes))
            {
                return;
            }
        }

        for (var round = 0; round < MaxGrowthRounds && HasOverlap(x, y, nodes); round++)
        {
            for (var i = 0; i < x.Length; i++)
            {
                // The second term separates boxes at the same position.
                x[i] = (x[i] * 1.1) + i;
                y[i] = (y[i] * 1.1) + (i * 0.5);
            }
        }
    }

    private static bool PushApart(double[] x, double[] y, ValueList<GraphNode> nodes)
    {
        var hasMoved = false;
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                var (across, down) = Overlap(x, y, nodes, i, j);
                if (across <= 0 || down <= 0)
                {
                    continue;
                }

                hasMoved = true;
                if (down <= across)
                {
                    var step = (y[i] <= y[j] ? down : -down) / 2;
                    y[i] -= step;
                    y[j] += step;
                }
                else
                {
                    var step = (x[i] <= x[j] ? across : -across) / 2;
                    x[i] -= step;
                    x[j] += step;
                }
            }
        }

        return hasMoved;
    }

    private static bool HasOverlap(double[] x, double[] y, ValueList<GraphNode> nodes)
    {
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                var (across, down) = Overlap(x, y, nodes, i, j);
                if (across > 0 && down > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static (double Across, double Down) Overlap(
        double[] x,
        double[] y,
        ValueList<GraphNode> nodes,
        int i,
        int j
    ) =>
        (
            ((nodes[i].Width + nodes[j].Width) / 2.0) + Margin - Math.Abs(x[i] - x[j]),
            GraphNode.Height + Margin - Math.Abs(y[i] - y[j])
        );

    private static Part Framed(double[] x, double[] y, ValueList<GraphNode> nodes, List<int> indices)
    {
        var left = Enumerable.Range(0, x.Length).Min(i => x[i] - (nodes[i].Width / 2.0)) - Margin;
        var top = y.Min() - (GraphNode.Height / 2.0) - Margin;
        var right = Enumerable.Range(0, x.Length).Max(i => x[i] + (nodes[i].Width / 2.0)) + Margin;
        var bottom = y.Max() + (GraphNode.Height / 2.0) + Margin;
        return new(
            [
                .. indices.Select(
                    (index, i) =>
                        (index, nodes[i] with { X = (int)Math.Round(x[i] - left), Y = (int)Math.Round(y[i] - top) })
                ),
            ],
            (int)Math.Ceiling(right - left),
            (int)Math.Ceiling(bottom - top)
        );
    }

    /// <summary>Entities that are related, directly or indirectly.</summary>
    private sealed record Part(ValueList<(int Index, GraphNode Node)> Nodes, int Width, int Height);
}
