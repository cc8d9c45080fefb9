namespace DealNews;

/// <summary>A company raises money from investors.</summary>
[FactKind("fundingRound")]
public sealed partial record FundingRound : Fact
{
    /// <summary>The company that raises it.</summary>
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>The round's name (<c>Series B</c>).</summary>
    public string? Round { get; init; }

    /// <summary>How much, as reported; null where it is not disclosed.</summary>
    public ReportedAmount? Amount { get; init; }

    /// <summary>Who gives it.</summary>
    public ValueList<RoundInvestor> Investors { get; init; }

    /// <summary>The valuation of the round.</summary>
    [ReferencesFact("valuation")]
    public FactId? Valuation { get; init; }

    /// <summary>How far it has come.</summary>
    public required PledgeStatus Status { get; init; }

    /// <summary>When it took or is to take place (EDTF).</summary>
    public PartialDate? Date { get; init; }
}
