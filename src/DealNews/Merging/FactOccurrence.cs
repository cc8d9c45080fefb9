namespace DealNews;

/// <summary>A fact in one of several documents.</summary>
public sealed record FactOccurrence
{
    /// <summary>The article of the document; null if it has none.</summary>
    public Article? Article { get; init; }

    /// <summary>The JSON Pointer to the fact in its document.</summary>
    public required string Pointer { get; init; }

    /// <summary>The fact.</summary>
    public required Fact Fact { get; init; }

    /// <summary>The relation to the latest occurrence of the claim.</summary>
    public ClaimRelation Relation { get; init; }
}
