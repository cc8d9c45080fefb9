namespace DealNews;

/// <summary>A company raises money from investors.</summary>
[SchemaText("A round in which a company raises money from investors.")]
[FactKind("fundingRound")]
public sealed partial record FundingRound : Fact
{
    /// <summary>The company that raises it.</summary>
    [SchemaText("The company that raises the money.")]
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>The round's name (<c>Series B</c>).</summary>
    [SchemaText("The name of the round (Series B).")]
    public string? Round { get; init; }

    /// <summary>How much, as reported; null where it is not disclosed.</summary>
    [SchemaText("The amount as reported; absent if it is not disclosed.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>Who gives it.</summary>
    [SchemaText("The investors.")]
    public ValueList<RoundInvestor> Investors { get; init; }

    /// <summary>The valuation of the round.</summary>
    [SchemaText("The valuation of the company in this round.")]
    [ReferencesFact("valuation")]
    public FactId? Valuation { get; init; }

    /// <summary>How far it has come.</summary>
    [SchemaText("The stage of the round.")]
    public required PledgeStatus Status { get; init; }

    /// <summary>When it took or is to take place (EDTF).</summary>
    [SchemaText("The date of the round, past or planned (EDTF).")]
    public PartialDate? Date { get; init; }
}
