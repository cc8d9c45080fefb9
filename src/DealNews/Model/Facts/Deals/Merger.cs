namespace DealNews;

/// <summary>A merger of companies into one, without a buyer.</summary>
[SchemaText("A merger of companies into one, without a buyer.")]
[FactKind("merger")]
public sealed partial record Merger : Fact
{
    /// <summary>The companies that merge.</summary>
    [SchemaText("The companies that merge.")]
    [References(EntitySorts.Company | EntitySorts.Project)]
    [AtLeast(2)]
    public required ValueList<EntityId> Parties { get; init; }

    /// <summary>The combined company; its entity has the name and the seat.</summary>
    [SchemaText("The combined company; its entity has the name and the seat.")]
    [References(EntitySorts.Company)]
    public EntityId? CombinedCompany { get; init; }

    /// <summary>The shares of the combined company that each side will own.</summary>
    [SchemaText("The shares of the combined company that each side will own.")]
    public ValueList<Ownership> Ownership { get; init; }

    /// <summary>The type of deal.</summary>
    [SchemaText("The type of deal.")]
    public DealType? DealType { get; init; }

    /// <summary>The value as reported; absent if it is not disclosed.</summary>
    [SchemaText("The value as reported; absent if it is not disclosed.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The basis of the amount: the equity value excludes debt, the enterprise value includes it.</summary>
    [SchemaText("The basis of the amount: the equity value excludes debt, the enterprise value includes it.")]
    public ValuationBasis Basis { get; init; }

    /// <summary>The attitude of the bidder towards the target.</summary>
    [SchemaText("The attitude of the bidder towards the target.")]
    public DealAttitude? Attitude { get; init; }

    /// <summary>The response of the target's board.</summary>
    [SchemaText("The response of the target's board.")]
    public BoardResponse? BoardResponse { get; init; }

    /// <summary>The earlier proposal that this one replaces.</summary>
    [SchemaText("The earlier proposal that this one replaces.")]
    [ReferencesFact("merger")]
    public FactId? Revises { get; init; }

    /// <summary>The rival offers.</summary>
    [SchemaText("The rival offers.")]
    [ReferencesFact]
    [IsMutual]
    public ValueList<FactId> CompetesWith { get; init; }

    /// <summary>The terms of the offer.</summary>
    [SchemaText("The terms of the offer.")]
    public OfferTerms? Offer { get; init; }

    /// <summary>The premiums over earlier prices, one for each reference price.</summary>
    [SchemaText("The premiums over earlier prices, one for each reference price.")]
    public ValueList<Premium> Premiums { get; init; }

    /// <summary>The parts of the consideration.</summary>
    [SchemaText("The parts of the consideration.")]
    public ValueList<ConsiderationPart> Consideration { get; init; }

    /// <summary>The price as multiples of figures of the target.</summary>
    [SchemaText("The price as multiples of figures of the target.")]
    public ValueList<DealMultiple> Multiples { get; init; }

    /// <summary>The synergies, charges and other effects.</summary>
    [SchemaText("The synergies, charges and other effects.")]
    public ValueList<DealEffect> Effects { get; init; }

    /// <summary>The sources of the money.</summary>
    [SchemaText("The sources of the money.")]
    public ValueList<FundingSource> Financing { get; init; }

    /// <summary>The payments: contingent ones, deferred ones and fees.</summary>
    [SchemaText("The payments: contingent ones, deferred ones and fees.")]
    public ValueList<Payment> Payments { get; init; }

    /// <summary>The conditions.</summary>
    [SchemaText("The conditions.")]
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>The dates of the steps.</summary>
    [SchemaText("The dates of the steps.")]
    public Timeline? Timeline { get; init; }

    /// <summary>The advisers.</summary>
    [SchemaText("The advisers.")]
    public ValueList<Adviser> Advisers { get; init; }

    /// <summary>The stage of the merger.</summary>
    [SchemaText("The stage of the merger.")]
    public required AcquisitionStatus Status { get; init; }

    /// <summary>The date of the merger, past or planned (EDTF).</summary>
    [SchemaText("The date of the merger, past or planned (EDTF).")]
    [StatusDate]
    public PartialDate? Date { get; init; }
}
