namespace DealNews;

/// <summary>A change against an earlier value or period.</summary>
[SchemaText("A change against an earlier value or period.")]
[ModelRecord]
[RequiresOneOf(
    nameof(Direction),
    nameof(Percent),
    nameof(Points),
    nameof(Amount),
    nameof(Number),
    nameof(Multiple),
    nameof(PreviousAmount),
    nameof(PreviousNumber),
    nameof(PreviousPercent)
)]
public sealed partial record Change : Extensible
{
    /// <summary>The direction of the change: increase, decrease or unchanged.</summary>
    [SchemaText("The direction of the change: increase, decrease or unchanged.")]
    [ComparedAs(EvidenceCheck.Direction)]
    public ChangeDirection? Direction { get; init; }

    /// <summary>The size of the change in percent, without a sign.</summary>
    [SchemaText("The size of the change in percent, without a sign.")]
    [OfAnySize]
    public ReportedPercentage? Percent { get; init; }

    /// <summary>The size of the change in percentage points, without a sign.</summary>
    [SchemaText("The size of the change in percentage points, without a sign.")]
    public ReportedNumber? Points { get; init; }

    /// <summary>The size of the change as an amount, without a sign.</summary>
    [SchemaText("The size of the change as an amount, without a sign.")]
    [MayBeZero]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The size of the change as a number, without a sign.</summary>
    [SchemaText("The size of the change as a number, without a sign.")]
    public ReportedNumber? Number { get; init; }

    /// <summary>The new value as a multiple of the old one (2 for "doubled").</summary>
    [SchemaText("The new value as a multiple of the old one (2 for \"doubled\").")]
    public ReportedNumber? Multiple { get; init; }

    /// <summary>The earlier value, if it is an amount of money.</summary>
    [SchemaText("The earlier value, if it is an amount of money.")]
    [MayBeZero]
    [ComparedAs(EvidenceCheck.EarlierFigure)]
    public ReportedAmount? PreviousAmount { get; init; }

    /// <summary>The earlier value, if it is a number.</summary>
    [SchemaText("The earlier value, if it is a number.")]
    [ComparedAs(EvidenceCheck.EarlierFigure)]
    public ReportedNumber? PreviousNumber { get; init; }

    /// <summary>The earlier value, if it is a percentage.</summary>
    [SchemaText("The earlier value, if it is a percentage.")]
    [OfAnySize]
    [ComparedAs(EvidenceCheck.EarlierFigure)]
    public ReportedPercentage? PreviousPercent { get; init; }

    /// <summary>The earlier date or period (EDTF).</summary>
    [SchemaText("The earlier date or period (EDTF).")]
    [Inferred]
    public PartialDate? Since { get; init; }

    /// <summary>The measure of the earlier value, if it differs: a loss that follows a profit.</summary>
    [SchemaText("The measure of the earlier value, if it differs: a loss that follows a profit.")]
    public FinancialMeasure? PreviousMeasure { get; init; }
}
