namespace DealNews;

/// <summary>The reported value of a company.</summary>
[SchemaText("The reported value of a company.")]
[FactKind("valuation")]
public sealed partial record Valuation : Fact
{
    /// <summary>The company.</summary>
    [SchemaText("The company.")]
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>The value as reported.</summary>
    [SchemaText("The value as reported.")]
    public required ReportedAmount Amount { get; init; }

    /// <summary>The basis of the valuation.</summary>
    [SchemaText("The basis of the valuation.")]
    public ValuationBasis Basis { get; init; }

    /// <summary>The time to which the valuation applies.</summary>
    [SchemaText("The time to which the valuation applies.")]
    public required ValuationTiming Timing { get; init; }

    /// <summary>The date to which the valuation applies (EDTF).</summary>
    [SchemaText("The date to which the valuation applies (EDTF).")]
    [Inferred]
    public PartialDate? AsOf { get; init; }

    /// <summary>The method as printed (discounted cash flow).</summary>
    [SchemaText("The method as printed (discounted cash flow).")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Method { get; init; }
}
