namespace DealNews.Comparison;

/// <summary>A difference between a gold document and a prediction: of a value, a record or a whole fact.</summary>
public sealed record DocumentDifference
{
    internal DocumentDifference() { }

    /// <summary>The kind of difference.</summary>
    public required DifferenceKind Kind { get; init; }

    /// <summary>
    /// The path of the member: the fact kind or entity list, followed by the member names, such as
    /// <c>valuation/amount</c>. For a whole fact, the kind alone.
    /// </summary>
    public required string Member { get; init; }

    /// <summary>
    /// The JSON Pointer (RFC 6901) in the gold document; for a spurious value, the pointer of the record that lacks it.
    /// Null for a spurious fact or entity.
    /// </summary>
    public string? GoldPointer { get; init; }

    /// <summary>
    /// The JSON Pointer (RFC 6901) in the prediction; for a missing value, the pointer of the record that lacks it.
    /// Null for a missing fact or entity.
    /// </summary>
    public string? PredictedPointer { get; init; }

    /// <summary>The value of the gold document as text; null if the value is spurious.</summary>
    public string? Gold { get; init; }

    /// <summary>The value of the prediction as text; null if the value is missing.</summary>
    public string? Predicted { get; init; }

    /// <summary>
    /// The number of values that the difference takes from the score: more than 1 for a record or a whole fact, 0 for
    /// values that are not scored, such as ids, evidence, notes and data about the article.
    /// </summary>
    public required int ValueCount { get; init; }

    /// <summary>Whether a whole fact or entity is missing or spurious.</summary>
    public bool IsWholeRecord { get; init; }

    /// <summary>Whether the values are amounts of money.</summary>
    public bool IsAmount { get; init; }

    /// <summary>Returns the difference in one line, with the pointers and both values.</summary>
    public override string ToString() =>
        PrintableText.Of(
            Kind switch
            {
                DifferenceKind.Missing => $"missing {GoldPointer} ({Member}): {Gold}",
                DifferenceKind.Spurious => $"spurious {PredictedPointer} ({Member}): {Predicted}",
                _ => $"{(Kind == DifferenceKind.Partial ? "partial" : "incorrect")} {PredictedPointer} ({Member}): "
                    + $"expected {Gold} ({GoldPointer}), found {Predicted}",
            }
        );
}
