namespace DealNews;

/// <summary>Money that investors give, promise or consider giving to a company or a project.</summary>
[SchemaText("Money that investors give, promise or consider giving to a company or a project.")]
[FactKind("investmentPledge")]
[RequiresOneOf(nameof(Investee), nameof(Project))]
public sealed partial record InvestmentPledge : Fact
{
    /// <summary>The investors.</summary>
    [SchemaText("The investors.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Investor)]
    public required ValueList<EntityId> Investors { get; init; }

    /// <summary>The company that receives the money; required unless <see cref="Project"/> is given.</summary>
    [SchemaText("The company that receives the money; required unless project is given.")]
    [References(EntitySorts.Company)]
    [Role(EntityRoles.Investee)]
    public EntityId? Investee { get; init; }

    /// <summary>The project that receives the money; required unless <see cref="Investee"/> is given.</summary>
    [SchemaText("The project that receives the money; required unless investee is given.")]
    [References(EntitySorts.Project)]
    [Role(EntityRoles.Investee)]
    public EntityId? Project { get; init; }

    /// <summary>The amount as reported; null if it is not disclosed.</summary>
    [SchemaText("The amount as reported; absent if it is not disclosed.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The stage of the pledge.</summary>
    [SchemaText("The stage of the pledge.")]
    public required PledgeStatus Status { get; init; }

    /// <summary>The form of the investment.</summary>
    [SchemaText("The form of the investment.")]
    public FinanceKind Finance { get; init; }

    /// <summary>The period over which the money is paid (EDTF).</summary>
    [SchemaText("The period over which the money is paid (EDTF).")]
    [Inferred]
    [StatusDate]
    public PartialDate? Period { get; init; }

    /// <summary>
    /// The conditions of the pledge, in words. A reader also accepts a single text instead of a list.
    /// </summary>
    [SchemaText("The conditions of the pledge, in words. A reader also accepts a single text instead of a list.")]
    [MayBeSingle]
    [NotCompared(NotComparedReason.Summary)]
    public ValueList<string> Conditions { get; init; }

    /// <summary>The pledge to which this one is additional.</summary>
    [SchemaText("The pledge to which this one is additional.")]
    [ReferencesFact]
    public FactId? AdditionalTo { get; init; }

    /// <summary>The pledge of which this one is a part.</summary>
    [SchemaText("The pledge of which this one is a part.")]
    [ReferencesFact]
    public FactId? PartOf { get; init; }

    /// <summary>The place in which the money is invested.</summary>
    [SchemaText("The place in which the money is invested.")]
    public Place? Place { get; init; }

    /// <summary>The facility that the money is for.</summary>
    [SchemaText("The facility that the money is for.")]
    [ReferencesFact("facility")]
    public FactId? Facility { get; init; }

    /// <summary>The number of jobs that the investment creates.</summary>
    [SchemaText("The number of jobs that the investment creates.")]
    public ReportedNumber? Jobs { get; init; }

    /// <summary>The capacity that the investment creates, with its unit.</summary>
    [SchemaText("The capacity that the investment creates, with its unit.")]
    public ReportedNumber? Capacity { get; init; }

    /// <summary>The sources of the money, including grants and tax incentives.</summary>
    [SchemaText("The sources of the money, including grants and tax incentives.")]
    public ValueList<FundingSource> Financing { get; init; }

    /// <summary>The dates of the steps.</summary>
    [SchemaText("The dates of the steps.")]
    public Timeline? Timeline { get; init; }

    /// <summary>The tranches, and repayments if a condition is broken.</summary>
    [SchemaText("The tranches, and repayments if a condition is broken.")]
    public ValueList<Payment> Payments { get; init; }

    /// <summary>The conditions of the pledge, with their figures.</summary>
    [SchemaText("The conditions of the pledge, with their figures.")]
    public ValueList<Condition> Triggers { get; init; }

    /// <summary>The duration of the pledge, with its unit.</summary>
    [SchemaText("The duration of the pledge, with its unit.")]
    public ReportedNumber? Duration { get; init; }
}
