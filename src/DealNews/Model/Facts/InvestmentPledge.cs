namespace DealNews;

/// <summary>Someone gives, promises or considers giving money to a company or a project.</summary>
[SchemaText("Money that investors give, promise or consider giving to a company or a project.")]
[FactKind("investmentPledge")]
public sealed partial record InvestmentPledge : Fact
{
    /// <summary>Who gives it.</summary>
    [SchemaText("The investors.")]
    [References(EntitySorts.Any)]
    public required ValueList<EntityId> Investors { get; init; }

    /// <summary>The company that gets it; this, or <see cref="Project"/>, or both.</summary>
    [SchemaText("The company that receives the money; required unless project is given.")]
    [References(EntitySorts.Company)]
    public EntityId? Investee { get; init; }

    /// <summary>The project that it goes to; this, or <see cref="Investee"/>, or both.</summary>
    [SchemaText("The project that receives the money; required unless investee is given.")]
    [References(EntitySorts.Project)]
    public EntityId? Project { get; init; }

    /// <summary>How much, as reported; null where it is not disclosed.</summary>
    [SchemaText("The amount as reported; absent if it is not disclosed.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>How far it has come.</summary>
    [SchemaText("The stage of the pledge.")]
    public required PledgeStatus Status { get; init; }

    /// <summary>In what form the money is given.</summary>
    [SchemaText("The form of the investment.")]
    public FinanceKind Finance { get; init; }

    /// <summary>Over what time it is given (EDTF).</summary>
    [SchemaText("The period over which the money is paid (EDTF).")]
    [Inferred]
    public PartialDate? Period { get; init; }

    /// <summary>On what conditions, in words; reading also takes one text for a list of one.</summary>
    [SchemaText("The conditions of the pledge, in words. A reader also accepts a single text instead of a list.")]
    [MayBeSingle]
    public ValueList<string> Conditions { get; init; }

    /// <summary>The pledge that this one comes on top of.</summary>
    [SchemaText("The pledge to which this one is additional.")]
    [ReferencesFact]
    public FactId? AdditionalTo { get; init; }

    /// <summary>The pledge that this one is a part of.</summary>
    [SchemaText("The pledge of which this one is a part.")]
    [ReferencesFact]
    public FactId? PartOf { get; init; }
}
