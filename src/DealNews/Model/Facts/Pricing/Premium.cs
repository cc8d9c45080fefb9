namespace DealNews;

/// <summary>The difference between a price and an earlier price; a discount is negative.</summary>
[SchemaText("The difference between a price and an earlier price; a discount is negative.")]
[ModelRecord]
[RequiresOneOf(nameof(Percent), nameof(Amount), nameof(ReferencePrice))]
public sealed partial record Premium : Extensible
{
    /// <summary>The premium in percent; greater than -100, negative for a discount.</summary>
    [SchemaText("The premium in percent; greater than -100, negative for a discount.")]
    [OfAnySize(Above = -100)]
    public ReportedPercentage? Percent { get; init; }

    /// <summary>The premium for one security.</summary>
    [SchemaText("The premium for one security.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The price with which the offer is compared.</summary>
    [SchemaText("The price with which the offer is compared.")]
    public PremiumReference? Reference { get; init; }

    /// <summary>The price with which the offer is compared, for one security.</summary>
    [SchemaText("The price with which the offer is compared, for one security.")]
    public ReportedAmount? ReferencePrice { get; init; }

    /// <summary>The day or period of the reference price (EDTF).</summary>
    [SchemaText("The day or period of the reference price (EDTF).")]
    [Inferred]
    public PartialDate? ReferenceDate { get; init; }

    /// <summary>The length of the period of an average price, with its unit (30 trading days).</summary>
    [SchemaText("The length of the period of an average price, with its unit (30 trading days).")]
    public ReportedNumber? Window { get; init; }
}
