namespace DealNews;

/// <summary>Two values of merged documents that contradict each other.</summary>
public sealed record MergeConflict
{
    /// <summary>The key of the entity or claim.</summary>
    public required string Key { get; init; }

    /// <summary>The id of the first article; null if it has none.</summary>
    public string? FirstArticle { get; init; }

    /// <summary>The JSON Pointer to the first value in its document.</summary>
    public required string FirstPointer { get; init; }

    /// <summary>The first value.</summary>
    public required string FirstValue { get; init; }

    /// <summary>The id of the second article; null if it has none.</summary>
    public string? SecondArticle { get; init; }

    /// <summary>The JSON Pointer to the second value in its document.</summary>
    public required string SecondPointer { get; init; }

    /// <summary>The second value.</summary>
    public required string SecondValue { get; init; }
}
