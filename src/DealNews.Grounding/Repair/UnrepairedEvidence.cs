namespace DealNews.Grounding;

/// <summary>An item of evidence that <see cref="EvidenceRepair"/> could not repair.</summary>
public sealed record UnrepairedEvidence
{
    internal UnrepairedEvidence() { }

    /// <summary>The JSON Pointer (RFC 6901) of the evidence in the document.</summary>
    public required string Pointer { get; init; }

    /// <summary>The quote; null if the evidence has only a position.</summary>
    public required string? Quote { get; init; }

    /// <summary>The reason why the evidence was not repaired.</summary>
    public required RepairObstacle Obstacle { get; init; }
}
