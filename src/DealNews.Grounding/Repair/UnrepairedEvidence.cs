namespace DealNews.Grounding;

/// <summary>An evidence that <see cref="EvidenceRepair"/> could not repair.</summary>
public sealed record UnrepairedEvidence
{
    internal UnrepairedEvidence() { }

    /// <summary>The place of the evidence in the document, as a JSON Pointer (RFC 6901).</summary>
    public required string Pointer { get; init; }

    /// <summary>The quote; null if the evidence has only a position.</summary>
    public required string? Quote { get; init; }

    /// <summary>Why the evidence was not repaired.</summary>
    public required RepairObstacle Obstacle { get; init; }
}
