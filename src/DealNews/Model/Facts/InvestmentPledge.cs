namespace DealNews;

/// <summary>Someone gives, promises or considers giving money to a company or a project.</summary>
[FactKind("investmentPledge")]
public sealed partial record InvestmentPledge : Fact
{
    /// <summary>Who gives it.</summary>
    [References(EntitySorts.Any)]
    public required ValueList<EntityId> Investors { get; init; }

    /// <summary>The company that gets it; this, or <see cref="Project"/>, or both.</summary>
    [References(EntitySorts.Company)]
    public EntityId? Investee { get; init; }

    /// <summary>The project that it goes to; this, or <see cref="Investee"/>, or both.</summary>
    [References(EntitySorts.Project)]
    public EntityId? Project { get; init; }

    /// <summary>How much, as reported; null where it is not disclosed.</summary>
    public ReportedAmount? Amount { get; init; }

    /// <summary>How far it has come.</summary>
    public required PledgeStatus Status { get; init; }

    /// <summary>In what form the money is given.</summary>
    public FinanceKind Finance { get; init; }

    /// <summary>Over what time it is given (EDTF).</summary>
    public PartialDate? Period { get; init; }

    /// <summary>On what conditions, in words; reading also takes one text for a list of one.</summary>
    [MayBeSingle]
    public ValueList<string> Conditions { get; init; }

    /// <summary>The pledge that this one comes on top of.</summary>
    [ReferencesFact]
    public FactId? AdditionalTo { get; init; }

    /// <summary>The pledge that this one is a part of.</summary>
    [ReferencesFact]
    public FactId? PartOf { get; init; }
}
