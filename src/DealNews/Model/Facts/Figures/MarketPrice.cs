namespace DealNews;

/// <summary>The market price of a security, and its change.</summary>
[SchemaText("The market price of a security, and its change.")]
[FactKind("marketPrice")]
[RequiresOneOf(nameof(Company), nameof(Ticker), nameof(Item))]
[RequiresOneOf(nameof(Price), nameof(Change), nameof(Value))]
public sealed partial record MarketPrice : Fact
{
    /// <summary>The company that issued the security.</summary>
    [SchemaText("The company that issued the security.")]
    [References(EntitySorts.Company)]
    public EntityId? Company { get; init; }

    /// <summary>The security: market and symbol.</summary>
    [SchemaText("The security: market and symbol.")]
    public Ticker? Ticker { get; init; }

    /// <summary>The type of security.</summary>
    [SchemaText("The type of security.")]
    public SecurityKind? SecurityKind { get; init; }

    /// <summary>The price for one security.</summary>
    [SchemaText("The price for one security.")]
    public ReportedAmount? Price { get; init; }

    /// <summary>The change against an earlier price.</summary>
    [SchemaText("The change against an earlier price.")]
    public Change? Change { get; init; }

    /// <summary>The kind of price.</summary>
    [SchemaText("The kind of price.")]
    public PriceKind? PriceKind { get; init; }

    /// <summary>The number of securities traded.</summary>
    [SchemaText("The number of securities traded.")]
    public ReportedNumber? Volume { get; init; }

    /// <summary>The day or period of the price (EDTF).</summary>
    [SchemaText("The day or period of the price (EDTF).")]
    [Inferred]
    public PartialDate? Date { get; init; }

    /// <summary>The good, index or currency, if it is not a security.</summary>
    [SchemaText("The good, index or currency, if it is not a security.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Item { get; init; }

    /// <summary>
    /// The price if it is not an amount: the level of an index, or the percentage of the principal of a bond.
    /// </summary>
    [SchemaText(
        "The price if it is not an amount: the level of an index, or the percentage of the principal of a " + "bond."
    )]
    public MeasuredValue? Value { get; init; }
}
