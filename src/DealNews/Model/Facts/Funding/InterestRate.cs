namespace DealNews;

/// <summary>An interest rate: fixed, or a spread over a reference rate.</summary>
[SchemaText("An interest rate: fixed, or a spread over a reference rate.")]
[ModelRecord]
[RequiresOneOf(nameof(Percent), nameof(Base), nameof(Spread))]
public sealed partial record InterestRate : Extensible
{
    /// <summary>The rate in percent a year; the coupon of a bond.</summary>
    [SchemaText("The rate in percent a year; the coupon of a bond.")]
    [OfAnySize]
    public ReportedPercentage? Percent { get; init; }

    /// <summary>The reference rate as printed, for example Euribor.</summary>
    [SchemaText("The reference rate as printed, for example Euribor.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Base { get; init; }

    /// <summary>The spread over the reference rate, in percentage points; 250 basis points are 2.5.</summary>
    [SchemaText("The spread over the reference rate, in percentage points; 250 basis points are 2.5.")]
    [OfAnySize]
    public ReportedPercentage? Spread { get; init; }
}
