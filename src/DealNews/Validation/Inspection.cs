namespace DealNews.Validation;

/// <summary>
/// The result of inspecting a JSON text: the parts of the document that can be read, and all findings.
/// </summary>
public sealed record Inspection
{
    /// <summary>The document; null if any part of it cannot be read.</summary>
    public ArticleFacts? Document { get; init; }

    /// <summary>The document without the entities and facts that cannot be read; null if nothing can be read.</summary>
    public ArticleFacts? ReadableDocument { get; init; }

    /// <summary>
    /// For each fact of <see cref="ReadableDocument"/>, its index among the facts of the JSON text, from 0.
    /// </summary>
    public ValueList<int> FactPositions { get; init; }

    /// <summary>All findings, including JSON errors, in the order of the JSON text.</summary>
    public ValidationReport Report { get; init; } = ValidationReport.Empty;
}
