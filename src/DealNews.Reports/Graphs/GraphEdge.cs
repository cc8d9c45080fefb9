namespace DealNews.Reports;

/// <summary>A relation between two entities of the graph.</summary>
/// <param name="From">The index of the first entity.</param>
/// <param name="To">The index of the second entity.</param>
/// <param name="Kind">The relation.</param>
/// <param name="Count">The number of facts.</param>
internal sealed record GraphEdge(int From, int To, RelationKind Kind, int Count)
{
    /// <summary>Whether the relation has no direction.</summary>
    public bool IsMutual => Kind is RelationKind.Merges or RelationKind.Meets or RelationKind.Partners;

    /// <summary>The path of the line, between the borders of the boxes.</summary>
    public string Path { get; init; } = "";
}
