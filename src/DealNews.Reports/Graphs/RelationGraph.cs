namespace DealNews.Reports;

/// <summary>The entities with the most relations, and their relations.</summary>
internal sealed record RelationGraph
{
    public required ValueList<GraphNode> Nodes { get; init; }
    public required ValueList<GraphEdge> Edges { get; init; }
    public required int Width { get; init; }
    public required int Height { get; init; }

    /// <summary>The number of entities with a relation that are not shown.</summary>
    public required int MoreEntities { get; init; }

    /// <summary>The number of facts with too many parties to draw.</summary>
    public required int UndrawnFacts { get; init; }
}
