namespace DealNews.Grounding;

/// <summary>The result of <see cref="EvidenceRepair"/>.</summary>
public sealed record RepairedDocument
{
    internal RepairedDocument() { }

    /// <summary>The document with repaired evidence; the given document if nothing was repaired.</summary>
    public required ArticleFacts Document { get; init; }

    /// <summary>The changed evidence, in the order of the document.</summary>
    public required ValueList<RepairedEvidence> Repaired { get; init; }

    /// <summary>The evidence that needs a repair but could not be repaired, in the order of the document.</summary>
    public required ValueList<UnrepairedEvidence> Unrepaired { get; init; }
}
