namespace DealNews;

/// <summary>A good or service of a contract.</summary>
[SchemaText("A good or service of a contract.")]
[ModelRecord]
[RequiresOneOf(nameof(Item), nameof(Count))]
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
}
