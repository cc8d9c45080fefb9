namespace DealNews.Testing;

/// <summary>
/// The entry point of the builders: each method starts a builder of a document or a fact, with valid values for
/// everything that a test does not set.
/// </summary>
/// <example>
/// <code>
/// ArticleFacts document = Some.Document().With(Some.Meeting().Between("lee", "son").On("2025-02-04"));
/// </code>
/// </example>
/// <remarks>
/// Builders are immutable: a test can keep one and build several facts from it. They convert implicitly to what they
/// build. Default values never contradict a value that a test sets: no default status says that something is done, and
/// optional members are absent.
/// </remarks>
public static class Some
{
    /// <summary>Starts a document without facts.</summary>
    public static DocumentBuilder Document() => new();

    /// <summary>Starts a meeting of two people with the status "scheduled".</summary>
    public static MeetingBuilder Meeting() =>
        new(
            new()
            {
                Participants = [new() { Entity = Filler.Person }, new() { Entity = Filler.OtherPerson }],
                Status = MeetingStatus.Scheduled,
            }
        );

    /// <summary>Starts a company's pledge to a project with the status "announced", without an amount.</summary>
    public static InvestmentPledgeBuilder InvestmentPledge() =>
        new(new() { Investors = [Filler.Company], Status = PledgeStatus.Announced });

    /// <summary>Starts a valuation of a company at 30 billion US dollars with the timing "inNegotiation".</summary>
    public static ValuationBuilder Valuation() =>
        new(
            new()
            {
                Company = Filler.OtherCompany,
                Amount = ReportedAmount.Exactly(new(30_000_000_000, Currency.USD)),
                Timing = ValuationTiming.InNegotiation,
            }
        );

    /// <summary>Starts a product capability with the stage "planned".</summary>
    public static ProductCapabilityBuilder ProductCapability() =>
        new(
            new()
            {
                Company = Filler.Company,
                Product = "memory",
                Stage = CapabilityStage.Planned,
            }
        );

    /// <summary>Starts a funding round of a company with the status "announced", without an amount.</summary>
    public static FundingRoundBuilder FundingRound() =>
        new(new() { Company = Filler.OtherCompany, Status = PledgeStatus.Announced });

    /// <summary>Starts an acquisition of one company by another with the status "proposed".</summary>
    public static AcquisitionBuilder Acquisition() =>
        new(
            new()
            {
                Acquirers = [Filler.Company],
                Target = Filler.OtherCompany,
                Status = AcquisitionStatus.Proposed,
            }
        );

    /// <summary>Starts a partnership of two companies with the status "proposed".</summary>
    public static PartnershipBuilder Partnership() =>
        new(new() { Partners = [Filler.Company, Filler.OtherCompany], Status = PartnershipStatus.Proposed });

    /// <summary>Starts a stake of one company in another, without a size.</summary>
    public static StakeBuilder Stake() => new(new() { Holder = Filler.OtherCompany, Company = Filler.Company });

    /// <summary>Starts a price of 10 US dollars per million tokens.</summary>
    public static UnitPriceBuilder UnitPrice() =>
        new(
            new()
            {
                Seller = Filler.Company,
                Item = "API",
                Price = ReportedAmount.Exactly(new(10, Currency.USD)),
                Per = new() { Value = 1_000_000, Unit = "token" },
            }
        );

    /// <summary>Starts a market forecast; if a test adds no point, it gets one.</summary>
    public static MarketForecastBuilder MarketForecast() => new(new() { Market = "data centres", Points = [] });

    /// <summary>Starts a statement of a person.</summary>
    public static StatementBuilder Statement() => new(new() { Speaker = Filler.Person, Text = "We build together." });
}
