namespace DealNews.Reports;

/// <summary>An entity of the graph, and its box: centre and size in pixels.</summary>
internal sealed record GraphNode
{
    public required string Key { get; init; }
    public required string Name { get; init; }

    /// <summary>The name in the box, shortened if it is long.</summary>
    public required string Label { get; init; }
    public bool IsPerson { get; init; }

    /// <summary>The number of facts that relate the entity to another one.</summary>
    public required int Weight { get; init; }
    public int X { get; init; }
    public int Y { get; init; }
    public required int Width { get; init; }

    public static int Height => 26;

    public bool Overlaps(GraphNode other) =>
        2 * Math.Abs(X - other.X) < Width + other.Width && Math.Abs(Y - other.Y) < Height;
}
