namespace DealNews;

/// <summary>A purchase of a company, of a share of it, or of a part of its business.</summary>
[SchemaText("A purchase of a company, of a share of it, or of a part of its business.")]
[FactKind("acquisition")]
[RequiresOneOf(nameof(Target), nameof(OtherTargets), nameof(Assets))]
public sealed partial record Acquisition : Fact
{
    /// <summary>The buyers; empty if the buyer is not known.</summary>
    [SchemaText("The buyers; empty if the buyer is not known.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Buyer)]
    public ValueList<EntityId> Acquirers { get; init; }

    /// <summary>The company that is bought.</summary>
    [SchemaText("The company that is bought.")]
    [References(EntitySorts.Company | EntitySorts.Project)]
    [Role(EntityRoles.Target)]
    public EntityId? Target { get; init; }

    /// <summary>The price as reported; absent if it is not disclosed.</summary>
    [SchemaText("The price as reported; absent if it is not disclosed.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The share that is bought, in percent.</summary>
    [SchemaText("The share that is bought, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The stage of the acquisition.</summary>
    [SchemaText("The stage of the acquisition.")]
    public required AcquisitionStatus Status { get; init; }

    /// <summary>The date of the acquisition, past or planned (EDTF).</summary>
    [SchemaText("The date of the acquisition, past or planned (EDTF).")]
    [StatusDate]
    public PartialDate? Date { get; init; }

    /// <summary>The sellers.</summary>
    [SchemaText("The sellers.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Seller)]
    public ValueList<EntityId> Sellers { get; init; }

    /// <summary>Further companies that are bought with the target.</summary>
    [SchemaText("Further companies that are bought with the target.")]
    [References(EntitySorts.Company | EntitySorts.Project)]
    [Role(EntityRoles.Target)]
    public ValueList<EntityId> OtherTargets { get; init; }

    /// <summary>The units or assets that are bought, if the deal covers less than a company.</summary>
    [SchemaText("The units or assets that are bought, if the deal covers less than a company.")]
    public ValueList<AcquiredAsset> Assets { get; init; }

    /// <summary>The type of deal.</summary>
    [SchemaText("The type of deal.")]
    public DealType? DealType { get; init; }

    /// <summary>The attitude of the bidder towards the target.</summary>
    [SchemaText("The attitude of the bidder towards the target.")]
    public DealAttitude? Attitude { get; init; }

    /// <summary>The response of the target's board.</summary>
    [SchemaText("The response of the target's board.")]
    public BoardResponse? BoardResponse { get; init; }

    /// <summary>The earlier offer of the same bidder that this one replaces.</summary>
    [SchemaText("The earlier offer of the same bidder that this one replaces.")]
    [ReferencesFact("acquisition")]
    public FactId? Revises { get; init; }

    /// <summary>The rival offers.</summary>
    [SchemaText("The rival offers.")]
    [ReferencesFact]
    [IsMutual]
    public ValueList<FactId> CompetesWith { get; init; }

    /// <summary>The basis of the amount: the equity value excludes debt, the enterprise value includes it.</summary>
    [SchemaText("The basis of the amount: the equity value excludes debt, the enterprise value includes it.")]
    public ValuationBasis Basis { get; init; }

    /// <summary>The terms of the offer.</summary>
    [SchemaText("The terms of the offer.")]
    public OfferTerms? Offer { get; init; }

    /// <summary>The share of the buyers before the deal, in percent.</summary>
    [SchemaText("The share of the buyers before the deal, in percent.")]
    [ComparedAs(EvidenceCheck.EarlierFigure)]
    public ReportedPercentage? StakeBefore { get; init; }

    /// <summary>The share of the buyers after the deal, in percent.</summary>
    [SchemaText("The share of the buyers after the deal, in percent.")]
    public ReportedPercentage? StakeAfter { get; init; }

    /// <summary>The state of the target after the deal.</summary>
    [SchemaText("The state of the target after the deal.")]
    public Disposition? Disposition { get; init; }

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

    /// <summary>The assets and liabilities that stay with the seller.</summary>
    [SchemaText("The assets and liabilities that stay with the seller.")]
    public ValueList<AcquiredAsset> Excluded { get; init; }

    /// <summary>The proceeds of the seller after costs.</summary>
    [SchemaText("The proceeds of the seller after costs.")]
    public ReportedAmount? NetProceeds { get; init; }

    /// <summary>The purposes for which the seller uses the proceeds.</summary>
    [SchemaText("The purposes for which the seller uses the proceeds.")]
    public ValueList<UseOfProceeds> UseOfProceeds { get; init; }

    /// <summary>The number of bidders.</summary>
    [SchemaText("The number of bidders.")]
    public ReportedNumber? NumberOfBidders { get; init; }

    /// <summary>In a swap, the acquisition in the other direction.</summary>
    [SchemaText("In a swap, the acquisition in the other direction.")]
    [ReferencesFact]
    [IsMutual]
    public FactId? ExchangedFor { get; init; }

    /// <summary>The deal or partnership of which the acquisition is a part.</summary>
    [SchemaText("The deal or partnership of which the acquisition is a part.")]
    [ReferencesFact]
    public FactId? PartOf { get; init; }
}
