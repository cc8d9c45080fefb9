namespace DealNews;

/// <summary>A round in which a company raises money from investors.</summary>
[SchemaText("A round in which a company raises money from investors.")]
[FactKind("fundingRound")]
public sealed partial record FundingRound : Fact
{
    /// <summary>The company that raises the money.</summary>
    [SchemaText("The company that raises the money.")]
    [References(EntitySorts.Company)]
    [Role(EntityRoles.Investee)]
    public required EntityId Company { get; init; }

    /// <summary>The name of the round (<c>Series B</c>).</summary>
    [SchemaText("The name of the round (Series B).")]
    [ComparedAs(EvidenceCheck.Name)]
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
    [StatusDate]
    public PartialDate? Date { get; init; }

    /// <summary>The type of the round.</summary>
    [SchemaText("The type of the round.")]
    public RoundType? RoundType { get; init; }

    /// <summary>The security that the investors receive.</summary>
    [SchemaText("The security that the investors receive.")]
    public SecurityKind? Instrument { get; init; }

    /// <summary>The value of the company before the round.</summary>
    [SchemaText("The value of the company before the round.")]
    public ReportedAmount? PreMoney { get; init; }

    /// <summary>The value of the company after the round, including the new money.</summary>
    [SchemaText("The value of the company after the round, including the new money.")]
    public ReportedAmount? PostMoney { get; init; }

    /// <summary>The price for one security.</summary>
    [SchemaText("The price for one security.")]
    public ReportedAmount? PricePerShare { get; init; }

    /// <summary>The money that the company has raised in all rounds.</summary>
    [SchemaText("The money that the company has raised in all rounds.")]
    public ReportedAmount? TotalRaised { get; init; }

    /// <summary>The purposes of the money.</summary>
    [SchemaText("The purposes of the money.")]
    public ValueList<UseOfProceeds> UseOfProceeds { get; init; }

    /// <summary>The advisers.</summary>
    [SchemaText("The advisers.")]
    public ValueList<Adviser> Advisers { get; init; }

    /// <summary>The dates of the steps.</summary>
    [SchemaText("The dates of the steps.")]
    public Timeline? Timeline { get; init; }

    /// <summary>The tranches and fees.</summary>
    [SchemaText("The tranches and fees.")]
    public ValueList<Payment> Payments { get; init; }

    /// <summary>The conditions.</summary>
    [SchemaText("The conditions.")]
    public ValueList<Condition> Conditions { get; init; }
}
