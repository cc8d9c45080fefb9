namespace DealNews;

/// <summary>How a price is set: in percent of a value, with a floor and a cap, or with a yearly increase.</summary>
[SchemaText("How a price is set: in percent of a value, with a floor and a cap, or with a yearly increase.")]
[ModelRecord]
[RequiresOneOf(
    nameof(Percent),
    nameof(Basis),
    nameof(Floor),
    nameof(Cap),
    nameof(Escalation),
    nameof(Index),
    nameof(Markup)
)]
public sealed partial record PriceTerms : Extensible
{
    /// <summary>The price in percent of its basis (95 for "95 % of fair value").</summary>
    [SchemaText("The price in percent of its basis (95 for \"95 % of fair value\").")]
    [OfAnySize]
    public ReportedPercentage? Percent { get; init; }

    /// <summary>The value from which the price follows.</summary>
    [SchemaText("The value from which the price follows.")]
    public PriceBasis? Basis { get; init; }

    /// <summary>The lowest price.</summary>
    [SchemaText("The lowest price.")]
    [MayBeZero]
    public ReportedAmount? Floor { get; init; }

    /// <summary>The highest price.</summary>
    [SchemaText("The highest price.")]
    public ReportedAmount? Cap { get; init; }

    /// <summary>The agreed increase of the price at each step, in percent.</summary>
    [SchemaText("The agreed increase of the price at each step, in percent.")]
    [OfAnySize]
    public ReportedPercentage? Escalation { get; init; }

    /// <summary>How often the price changes.</summary>
    [SchemaText("How often the price changes.")]
    public Frequency? Frequency { get; init; }

    /// <summary>The index or costs that the price follows, as printed.</summary>
    [SchemaText("The index or costs that the price follows, as printed.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Index { get; init; }

    /// <summary>The percentage added to the basis; negative for a discount.</summary>
    [SchemaText("The percentage added to the basis; negative for a discount.")]
    [OfAnySize]
    public ReportedPercentage? Markup { get; init; }

    /// <summary>The year in whose prices the amounts are given (EDTF).</summary>
    [SchemaText("The year in whose prices the amounts are given (EDTF).")]
    public PartialDate? PriceYear { get; init; }
}
