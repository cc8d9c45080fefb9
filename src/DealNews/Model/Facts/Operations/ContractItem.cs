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

    /// <summary>The price of all of them.</summary>
    [SchemaText("The price of all of them.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The share of a whole that is supplied, in percent.</summary>
    [SchemaText("The share of a whole that is supplied, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The whole of which it is a share.</summary>
    [SchemaText("The whole of which it is a share.")]
    public ShareBasis? Of { get; init; }

    /// <summary>How often the number is supplied.</summary>
    [SchemaText("How often the number is supplied.")]
    public Frequency? Frequency { get; init; }

    /// <summary>The part that the customer must take, or pay for.</summary>
    [SchemaText("The part that the customer must take, or pay for.")]
    public MeasuredValue? Committed { get; init; }

    /// <summary>The smallest number of one order.</summary>
    [SchemaText("The smallest number of one order.")]
    public ReportedNumber? MinimumOrder { get; init; }

    /// <summary>How the price of one item is set or changes.</summary>
    [SchemaText("How the price of one item is set or changes.")]
    public PriceTerms? Pricing { get; init; }

    /// <summary>The figures and features of one item (15 MW).</summary>
    [SchemaText("The figures and features of one item (15 MW).")]
    public ValueList<Specification> Specifications { get; init; }

    /// <summary>The change of the price of one item.</summary>
    [SchemaText("The change of the price of one item.")]
    public Change? Change { get; init; }
}
