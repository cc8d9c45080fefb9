namespace DealNews;

/// <summary>The result of merging several documents, with the contradictions between them.</summary>
public sealed record MergedDocument
{
    /// <summary>The document. It has no article; each fact lists its articles in the member <c>sources</c>.</summary>
    public required ArticleFacts Document { get; init; }

    /// <summary>The values that contradict each other.</summary>
    public ValueList<MergeConflict> Conflicts { get; init; }
}
