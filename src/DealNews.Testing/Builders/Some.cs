namespace DealNews.Testing;

/// <summary>
/// Starts the builders of facts and documents for tests: what a test does not care about is filled in with valid values.
/// Builders are immutable, so a test may keep one and build several facts from it, and convert to what they build.
/// </summary>
/// <example>
/// <code>
/// ArticleFacts document = Some.Document().With(Some.Meeting().Between("lee", "son").On("2025-02-04"));
/// </code>
/// </example>
/// <remarks>
/// The values that are filled in contradict nothing that a test sets: a status is never one of something done, and members that may
/// be absent are.
/// </remarks>
public static class Some
{
    /// <summary>A document without facts.</summary>
    public static DocumentBuilder Document() => new();

    /// <summary>A meeting of two people that is scheduled.</summary>
    public static MeetingBuilder Meeting() => new();

    /// <summary>A company's pledge to a project, announced, of an undisclosed amount.</summary>
    public static InvestmentPledgeBuilder InvestmentPledge() => new();

    /// <summary>A valuation of a company at 30 billion US dollars that is negotiated.</summary>
    public static ValuationBuilder Valuation() => new();

    /// <summary>A product that a company plans.</summary>
    public static ProductCapabilityBuilder ProductCapability() => new();

    /// <summary>A funding round of a company, announced, of an undisclosed amount.</summary>
    public static FundingRoundBuilder FundingRound() => new();

    /// <summary>An acquisition of one company by another that is proposed.</summary>
    public static AcquisitionBuilder Acquisition() => new();

    /// <summary>A partnership of two companies that is proposed.</summary>
    public static PartnershipBuilder Partnership() => new();

    /// <summary>A stake of undisclosed size that one company holds in another.</summary>
    public static StakeBuilder Stake() => new();

    /// <summary>A price of 10 US dollars per million tokens.</summary>
    public static UnitPriceBuilder UnitPrice() => new();

    /// <summary>A forecast of a market with one point.</summary>
    public static MarketForecastBuilder MarketForecast() => new();

    /// <summary>A statement of a person.</summary>
    public static StatementBuilder Statement() => new();
}
