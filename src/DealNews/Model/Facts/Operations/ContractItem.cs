namespace DealNews;

/// <summary>A good or service of a contract.</summary>
[SchemaText("A good or service of a contract.")]
[ModelRecord]
[RequiresOneOf(nameof(Item), nameof(Count), nameof(Share))]
public sealed partial record ContractItem : Extensible
{
    /// <summary>The good or service as printed.</summary>
    [SchemaText("The good or service as printed.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Item { get; init; }

    /// <summary>The number that is ordered, with its unit.</summary>
    [SchemaText("The number that is ordered, with its unit.")]
    public ReportedNumber? Count { get; init; }

    /// <summary>The number of further items that the customer can order.</summary>
    [SchemaText("The number of further items that the customer can order.")]
    public ReportedNumber? Options { get; init; }

    /// <summary>The price of one item.</summary>
    [SchemaText("The price of one item.")]
    public ReportedAmount? UnitPrice { get; init; }

    /// <summary>The total price of the item.</summary>
    [SchemaText("The total price of the item.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The share of a whole that is supplied, in percent.</summary>
    [SchemaText("The share of a whole that is supplied, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The whole to which the share refers.</summary>
    [SchemaText("The whole to which the share refers.")]
    public ShareBasis? Of { get; init; }

    /// <summary>The frequency of delivery of the number.</summary>
    [SchemaText("The frequency of delivery of the number.")]
    public Frequency? Frequency { get; init; }

    /// <summary>Take or pay: the part that the customer must take or pay for.</summary>
    [SchemaText("Take or pay: the part that the customer must take or pay for.")]
    public MeasuredValue? Committed { get; init; }

    /// <summary>The minimum number of an order.</summary>
    [SchemaText("The minimum number of an order.")]
    public ReportedNumber? MinimumOrder { get; init; }

    /// <summary>The method that sets or changes the price of one item.</summary>
    [SchemaText("The method that sets or changes the price of one item.")]
    public PriceTerms? Pricing { get; init; }

    /// <summary>The figures and features of one item (15 MW).</summary>
    [SchemaText("The figures and features of one item (15 MW).")]
    public ValueList<Specification> Specifications { get; init; }

    /// <summary>The change of the price of one item.</summary>
    [SchemaText("The change of the price of one item.")]
    public Change? Change { get; init; }
}
