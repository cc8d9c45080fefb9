using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>
/// A number as the article reports it, with its unit: a count, a ratio or a multiple. It is an exact figure or bounds,
/// possibly approximate. Validation reports combinations that contradict each other.
/// </summary>
[ModelRecord]
[SchemaText(
    "A number as the article reports it, with its unit: a count, a ratio or a multiple. It is an exact figure or "
        + "bounds, possibly approximate."
)]
[ComparedAs(EvidenceCheck.Figure)]
public sealed partial record ReportedNumber : Extensible
{
    private readonly ReportedFigures<decimal> _figures;

    /// <summary>The number, if the article gives a single figure; then there are no bounds.</summary>
    [SchemaText("The number, if the article gives a single figure; then there are no bounds.")]
    public decimal? Exact
    {
        get => _figures[FigureRole.Exact];
        init => _figures.Set(FigureRole.Exact, value);
    }

    /// <summary>The inclusive lower bound ("at least").</summary>
    [SchemaText("The inclusive lower bound (\"at least\").")]
    public decimal? Minimum
    {
        get => _figures[FigureRole.Minimum];
        init => _figures.Set(FigureRole.Minimum, value);
    }

    /// <summary>The inclusive upper bound ("up to").</summary>
    [SchemaText("The inclusive upper bound (\"up to\").")]
    public decimal? Maximum
    {
        get => _figures[FigureRole.Maximum];
        init => _figures.Set(FigureRole.Maximum, value);
    }

    /// <summary>The exclusive lower bound ("more than").</summary>
    [SchemaText("The exclusive lower bound (\"more than\").")]
    public decimal? ExclusiveMinimum
    {
        get => _figures[FigureRole.ExclusiveMinimum];
        init => _figures.Set(FigureRole.ExclusiveMinimum, value);
    }

    /// <summary>The exclusive upper bound ("less than").</summary>
    [SchemaText("The exclusive upper bound (\"less than\").")]
    public decimal? ExclusiveMaximum
    {
        get => _figures[FigureRole.ExclusiveMaximum];
        init => _figures.Set(FigureRole.ExclusiveMaximum, value);
    }

    /// <summary>Whether the article gives the figures as approximate ("about").</summary>
    [SchemaText("Whether the article gives the figures as approximate (\"about\").")]
    [JsonPropertyName("approximate")]
    [ComparedAs(EvidenceCheck.Figure)]
    public bool IsApproximate { get; init; }

    /// <summary>The unit in the singular (aircraft, month); null if the name of the member implies it.</summary>
    [SchemaText("The unit in the singular (aircraft, month); absent if the member names it.")]
    [ComparedAs(EvidenceCheck.Figure)]
    public string? Unit { get; init; }

    internal ReportedFigures<decimal> Figures => _figures;
}
