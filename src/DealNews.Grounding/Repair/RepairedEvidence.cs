namespace DealNews.Grounding;

/// <summary>An item of evidence that <see cref="EvidenceRepair"/> has changed.</summary>
public sealed record RepairedEvidence
{
    internal RepairedEvidence() { }

    /// <summary>The JSON Pointer (RFC 6901) of the evidence in the document.</summary>
    public required string Pointer { get; init; }

    /// <summary>The quote before the repair.</summary>
    public required string? OldQuote { get; init; }

    /// <summary>The quote after the repair; equal to <see cref="OldQuote"/> if only the position was wrong.</summary>
    public required string? NewQuote { get; init; }

    /// <summary>The new position, in code points of the text.</summary>
    public required TextSpan Span { get; init; }
}
