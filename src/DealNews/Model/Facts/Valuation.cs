namespace DealNews;

/// <summary>What a company is said to be worth.</summary>
[SchemaText("The reported value of a company.")]
[FactKind("valuation")]
public sealed partial record Valuation : Fact
{
    /// <summary>The company that is valued.</summary>
    [SchemaText("The company.")]
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>How much, as reported.</summary>
    [SchemaText("The value as reported.")]
    public required ReportedAmount Amount { get; init; }

    /// <summary>What is valued.</summary>
    [SchemaText("The basis of the valuation.")]
    public ValuationBasis Basis { get; init; }

    /// <summary>When it holds.</summary>
    [SchemaText("The time to which the valuation applies.")]
    public required ValuationTiming Timing { get; init; }

    /// <summary>The date for which it holds (EDTF).</summary>
    [SchemaText("The date to which the valuation applies (EDTF).")]
    [Inferred]
    public PartialDate? AsOf { get; init; }
}
