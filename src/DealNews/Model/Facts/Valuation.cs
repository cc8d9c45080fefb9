namespace DealNews;

/// <summary>What a company is said to be worth.</summary>
[FactKind("valuation")]
public sealed partial record Valuation : Fact
{
    /// <summary>The company that is valued.</summary>
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>How much, as reported.</summary>
    public required ReportedAmount Amount { get; init; }

    /// <summary>What is valued.</summary>
    public ValuationBasis Basis { get; init; }

    /// <summary>When it holds.</summary>
    public required ValuationTiming Timing { get; init; }

    /// <summary>The date for which it holds (EDTF).</summary>
    public PartialDate? AsOf { get; init; }
}
