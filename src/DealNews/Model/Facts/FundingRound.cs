namespace DealNews;

/// <summary>A round in which a company raises money from investors.</summary>
[SchemaText("A round in which a company raises money from investors.")]
[FactKind("fundingRound")]
public sealed partial record FundingRound : Fact
{
    /// <summary>The company that raises the money.</summary>
    [SchemaText("The company that raises the money.")]
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>The name of the round (<c>Series B</c>).</summary>
    [SchemaText("The name of the round (Series B).")]
    public string? Round { get; init; }

    /// <summary>The amount as reported; null if it is not disclosed.</summary>
    [SchemaText("The amount as reported; absent if it is not disclosed.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The investors.</summary>
    [SchemaText("The investors.")]
    public ValueList<RoundInvestor> Investors { get; init; }

    /// <summary>The valuation of the company in this round.</summary>
    [SchemaText("The valuation of the company in this round.")]
    [ReferencesFact("valuation")]
    public FactId? Valuation { get; init; }

    /// <summary>The stage of the round.</summary>
    [SchemaText("The stage of the round.")]
    public required PledgeStatus Status { get; init; }

    /// <summary>The date of the round, past or planned (EDTF).</summary>
    [SchemaText("The date of the round, past or planned (EDTF).")]
    public PartialDate? Date { get; init; }
}
