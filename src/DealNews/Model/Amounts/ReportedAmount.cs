using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>
/// An amount of money as the article reports it: an exact figure or bounds, possibly approximate, possibly with the
/// same amount in other currencies. Validation reports combinations that contradict each other.
/// </summary>
[ModelRecord]
[SchemaText(
    "An amount of money as the article reports it: an exact figure or bounds, possibly approximate, possibly with "
        + "the same amount in other currencies."
)]
[ComparedAs(EvidenceCheck.Figure)]
public sealed partial record ReportedAmount : Extensible
{
    private readonly ReportedFigures<Money> _figures;

    /// <summary>The amount, if the article gives a single figure; then there are no bounds.</summary>
    [SchemaText("The amount, if the article gives a single figure; then there are no bounds.")]
    public Money? Exact
    {
        get => _figures[FigureRole.Exact];
        init => _figures.Set(FigureRole.Exact, value);
    }

    /// <summary>The inclusive lower bound ("at least").</summary>
    [SchemaText("The inclusive lower bound (\"at least\").")]
    public Money? Minimum
    {
        get => _figures[FigureRole.Minimum];
        init => _figures.Set(FigureRole.Minimum, value);
    }

    /// <summary>The inclusive upper bound ("up to").</summary>
    [SchemaText("The inclusive upper bound (\"up to\").")]
    public Money? Maximum
    {
        get => _figures[FigureRole.Maximum];
        init => _figures.Set(FigureRole.Maximum, value);
    }

    /// <summary>The exclusive lower bound ("more than").</summary>
    [SchemaText("The exclusive lower bound (\"more than\").")]
    public Money? ExclusiveMinimum
    {
        get => _figures[FigureRole.ExclusiveMinimum];
        init => _figures.Set(FigureRole.ExclusiveMinimum, value);
    }

    /// <summary>The exclusive upper bound ("less than").</summary>
    [SchemaText("The exclusive upper bound (\"less than\").")]
    public Money? ExclusiveMaximum
    {
        get => _figures[FigureRole.ExclusiveMaximum];
        init => _figures.Set(FigureRole.ExclusiveMaximum, value);
    }

    /// <summary>Whether the article gives the figures as approximate ("about").</summary>
    [SchemaText("Whether the article gives the figures as approximate (\"about\").")]
    [JsonPropertyName("approximate")]
    [ComparedAs(EvidenceCheck.Figure)]
    public bool IsApproximate { get; init; }

    /// <summary>The same amount in other currencies, as the article gives it ("5000억 달러(약 732조원)").</summary>
    [SchemaText("The same amount in other currencies, as the article gives it (\"5000억 달러(약 732조원)\").")]
    [MayBeZero]
    public ValueList<ReportedAmount> Equivalents { get; init; }

    internal ReportedFigures<Money> Figures => _figures;
}
