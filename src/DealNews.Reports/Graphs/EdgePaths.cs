using System.Globalization;

namespace DealNews.Reports;

/// <summary>Draws the lines of a graph.</summary>
internal static class EdgePaths
{
    // The distance between the lines of two relations of the same entities.
    private const int Gap = 26;

    /// <summary>
    /// Returns the relations with a line from box to box. Several lines between two boxes are curved.
    /// </summary>
    public static IEnumerable<GraphEdge> Of(IReadOnlyList<GraphEdge> edges, ValueList<GraphNode> nodes)
    {
        var groups = edges.ToLookup(static edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To)));
        foreach (var group in groups)
        {
            var bend = -(group.Count() - 1) * Gap / 2.0;
            foreach (var edge in group)
            {
                var isReversed = edge.From > edge.To;
                yield return edge with
                {
                    Path = PathOf(nodes[edge.From], nodes[edge.To], isReversed ? -bend : bend),
                };
                bend += Gap;
            }
        }
    }

    private static string PathOf(GraphNode from, GraphNode to, double bend)
    {
        double dx = to.X - from.X;
        double dy = to.Y - from.Y;
        var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        var (cx, cy) = (((from.X + to.X) / 2.0) - (dy / length * bend), ((from.Y + to.Y) / 2.0) + (dx / length * bend));
        var (startX, startY) = Border(from, cx, cy, 0);
        var (endX, endY) = Border(to, cx, cy, 4);
        return string.Create(CultureInfo.InvariantCulture, $"M{startX} {startY}Q{Round(cx)} {Round(cy)} {endX} {endY}");
    }

    // The position on the border of the box, in the direction of a point.
    private static (int X, int Y) Border(GraphNode node, double x, double y, int distance)
    {
        var (dx, dy) = (x - node.X, y - node.Y);
        var share = Math.Min(
            dx == 0 ? double.PositiveInfinity : ((node.Width / 2.0) + distance) / Math.Abs(dx),
            dy == 0 ? double.PositiveInfinity : ((GraphNode.Height / 2.0) + distance) / Math.Abs(dy)
        );
        return double.IsInfinity(share)
            ? (node.X, node.Y)
            : (Round(node.X + (dx * share)), Round(node.Y + (dy * share)));
    }

    private static int Round(double value) => (int)Math.Round(value);
}
