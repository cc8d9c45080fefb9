namespace DealNews;

/// <summary>An offer of securities to investors: a listing, a capital increase, a placement.</summary>
[SchemaText("An offer of securities to investors: a listing, a capital increase, a placement.")]
[FactKind("offering")]
public sealed partial record Offering : Fact
{
    /// <summary>The company whose securities are offered.</summary>
    [SchemaText("The company whose securities are offered.")]
    [References(EntitySorts.Company)]
    [Role(EntityRoles.Issuer)]
    public required EntityId Issuer { get; init; }

    /// <summary>The kind of offering.</summary>
    [SchemaText("The kind of offering.")]
    public OfferingKind? OfferingKind { get; init; }

    /// <summary>The holders that sell existing securities.</summary>
    [SchemaText("The holders that sell existing securities.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Seller)]
    public ValueList<EntityId> Sellers { get; init; }

    /// <summary>The securities that are offered, new and existing ones together.</summary>
    [SchemaText("The securities that are offered, new and existing ones together.")]
    public Securities? Securities { get; init; }

    /// <summary>The number of newly issued securities.</summary>
    [SchemaText("The number of newly issued securities.")]
    public ReportedNumber? NewSecurities { get; init; }

    /// <summary>The number of existing securities that are sold.</summary>
    [SchemaText("The number of existing securities that are sold.")]
    public ReportedNumber? ExistingSecurities { get; init; }

    /// <summary>The over-allotment: the number of further securities that can be sold.</summary>
    [SchemaText("The over-allotment: the number of further securities that can be sold.")]
    public ReportedNumber? Overallotment { get; init; }

    /// <summary>The range in which the price is to be set, for one security.</summary>
    [SchemaText("The range in which the price is to be set, for one security.")]
    public ReportedAmount? PriceRange { get; init; }

    /// <summary>The price for one security.</summary>
    [SchemaText("The price for one security.")]
    public ReportedAmount? Price { get; init; }

    /// <summary>The premiums over earlier prices; a discount is negative.</summary>
    [SchemaText("The premiums over earlier prices; a discount is negative.")]
    public ValueList<Premium> Premiums { get; init; }

    /// <summary>The gross proceeds.</summary>
    [SchemaText("The gross proceeds.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The proceeds after costs.</summary>
    [SchemaText("The proceeds after costs.")]
    public ReportedAmount? NetProceeds { get; init; }

    /// <summary>The value of all securities of the issuer at the price of the offering.</summary>
    [SchemaText("The value of all securities of the issuer at the price of the offering.")]
    public ReportedAmount? Capitalization { get; init; }

    /// <summary>The number of securities of the issuer after the offering.</summary>
    [SchemaText("The number of securities of the issuer after the offering.")]
    public ReportedNumber? TotalSecurities { get; init; }

    /// <summary>The demand as a multiple of the securities on offer.</summary>
    [SchemaText("The demand as a multiple of the securities on offer.")]
    public ReportedNumber? Subscription { get; init; }

    /// <summary>The exchange as printed.</summary>
    [SchemaText("The exchange as printed.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Exchange { get; init; }

    /// <summary>The listing: market and symbol.</summary>
    [SchemaText("The listing: market and symbol.")]
    public Ticker? Ticker { get; init; }

    /// <summary>The underwriters and other advisers.</summary>
    [SchemaText("The underwriters and other advisers.")]
    public ValueList<Adviser> Advisers { get; init; }

    /// <summary>The lock-up: the time for which holders must not sell, with its unit.</summary>
    [SchemaText("The lock-up: the time for which holders must not sell, with its unit.")]
    public ReportedNumber? LockUp { get; init; }

    /// <summary>The purposes of the proceeds.</summary>
    [SchemaText("The purposes of the proceeds.")]
    public ValueList<UseOfProceeds> UseOfProceeds { get; init; }

    /// <summary>The conditions.</summary>
    [SchemaText("The conditions.")]
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>The date on which the price is set (EDTF).</summary>
    [SchemaText("The date on which the price is set (EDTF).")]
    public PartialDate? PricingDate { get; init; }

    /// <summary>The first day of trading (EDTF).</summary>
    [SchemaText("The first day of trading (EDTF).")]
    public PartialDate? ListingDate { get; init; }

    /// <summary>The date of payment and delivery (EDTF).</summary>
    [SchemaText("The date of payment and delivery (EDTF).")]
    public PartialDate? SettlementDate { get; init; }

    /// <summary>Other dates of the offering.</summary>
    [SchemaText("Other dates of the offering.")]
    public Timeline? Timeline { get; init; }

    /// <summary>The stage of the offering.</summary>
    [SchemaText("The stage of the offering.")]
    public required OfferingStatus Status { get; init; }

    /// <summary>The investors that subscribe.</summary>
    [SchemaText("The investors that subscribe.")]
    public ValueList<RoundInvestor> Investors { get; init; }

    /// <summary>The guarantee of the banks for the placement.</summary>
    [SchemaText("The guarantee of the banks for the placement.")]
    public Underwriting? Underwriting { get; init; }

    /// <summary>The change against an earlier size.</summary>
    [SchemaText("The change against an earlier size.")]
    public Change? Change { get; init; }

    /// <summary>The share of the offered securities that holders subscribed for, in percent.</summary>
    [SchemaText("The share of the offered securities that holders subscribed for, in percent.")]
    public ReportedPercentage? TakeUp { get; init; }

    /// <summary>The fees.</summary>
    [SchemaText("The fees.")]
    public ValueList<Payment> Payments { get; init; }

    /// <summary>The dilution, charges and other effects.</summary>
    [SchemaText("The dilution, charges and other effects.")]
    public ValueList<DealEffect> Effects { get; init; }

    /// <summary>The markets or exemptions as printed (Rule 144A, Regulation S).</summary>
    [SchemaText("The markets or exemptions as printed (Rule 144A, Regulation S).")]
    [ComparedAs(EvidenceCheck.Name)]
    public ValueList<string> Markets { get; init; }

    /// <summary>The deal or partnership of which the offering is a part.</summary>
    [SchemaText("The deal or partnership of which the offering is a part.")]
    [ReferencesFact]
    public FactId? PartOf { get; init; }

    /// <summary>The amount of all orders.</summary>
    [SchemaText("The amount of all orders.")]
    public ReportedAmount? OrderBook { get; init; }

    /// <summary>The parts of the offering for groups of investors, and their sizes after a reallocation.</summary>
    [SchemaText("The parts of the offering for groups of investors, and their sizes after a reallocation.")]
    public ValueList<OfferingTranche> Tranches { get; init; }

    /// <summary>The number of investors.</summary>
    [SchemaText("The number of investors.")]
    public ReportedNumber? NumberOfInvestors { get; init; }
}
