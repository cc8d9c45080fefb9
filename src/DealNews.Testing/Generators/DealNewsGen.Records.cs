using CsCheck;

namespace DealNews.Testing;

public static partial class DealNewsGen
{
    /// <summary>Articles.</summary>
    public static Gen<Article> Article => RecordGen.Valid.Article;

    /// <summary>Companies from the fixed set.</summary>
    public static Gen<Company> Company => RecordGen.Valid.Company;

    /// <summary>Identifiers of a company.</summary>
    public static Gen<CompanyIdentifiers> CompanyIdentifiers => RecordGen.Valid.CompanyIdentifiers;

    /// <summary>People from the fixed set.</summary>
    public static Gen<Person> Person => RecordGen.Valid.Person;

    /// <summary>Positions of a person.</summary>
    public static Gen<PersonPosition> PersonPosition => RecordGen.Valid.PersonPosition;

    /// <summary>Projects from the fixed set.</summary>
    public static Gen<Project> Project => RecordGen.Valid.Project;

    /// <summary>Places.</summary>
    public static Gen<Place> Place => RecordGen.Valid.Place;

    /// <summary>Evidence: quotes, positions, or both with a position as long as the quote.</summary>
    public static Gen<Evidence> Evidence => RecordGen.Valid.Evidence;

    /// <summary>Attributions.</summary>
    public static Gen<Attribution> Attribution => RecordGen.Valid.Attribution;

    /// <summary>
    /// Reported amounts: exact, bounds and ranges, some with equivalents at a plausible exchange rate.
    /// </summary>
    public static Gen<ReportedAmount> ReportedAmount => RecordGen.Valid.ReportedAmount;

    /// <summary>Reported percentages: exact, bounds and ranges, from 0 to 100.</summary>
    public static Gen<ReportedPercentage> ReportedPercentage => RecordGen.Valid.ReportedPercentage;

    /// <summary>Positive quantities.</summary>
    public static Gen<Quantity> Quantity => RecordGen.Valid.Quantity;

    /// <summary>Facts of every known kind. They may refer to other facts by ids that no document resolves.</summary>
    public static Gen<Fact> Fact => RecordGen.Valid.Fact;

    /// <summary>Meetings.</summary>
    public static Gen<Meeting> Meeting => RecordGen.Valid.Meeting;

    /// <summary>Participants of a meeting.</summary>
    public static Gen<MeetingParticipant> MeetingParticipant => RecordGen.Valid.MeetingParticipant;

    /// <summary>Investment pledges.</summary>
    public static Gen<InvestmentPledge> InvestmentPledge => RecordGen.Valid.InvestmentPledge;

    /// <summary>Valuations.</summary>
    public static Gen<Valuation> Valuation => RecordGen.Valid.Valuation;

    /// <summary>Product capabilities.</summary>
    public static Gen<ProductCapability> ProductCapability => RecordGen.Valid.ProductCapability;

    /// <summary>Specifications of a product.</summary>
    public static Gen<Specification> Specification => RecordGen.Valid.Specification;

    /// <summary>Funding rounds.</summary>
    public static Gen<FundingRound> FundingRound => RecordGen.Valid.FundingRound;

    /// <summary>Investors in a funding round.</summary>
    public static Gen<RoundInvestor> RoundInvestor => RecordGen.Valid.RoundInvestor;

    /// <summary>Acquisitions.</summary>
    public static Gen<Acquisition> Acquisition => RecordGen.Valid.Acquisition;

    /// <summary>Partnerships.</summary>
    public static Gen<Partnership> Partnership => RecordGen.Valid.Partnership;

    /// <summary>Stakes.</summary>
    public static Gen<Stake> Stake => RecordGen.Valid.Stake;

    /// <summary>Unit prices.</summary>
    public static Gen<UnitPrice> UnitPrice => RecordGen.Valid.UnitPrice;

    /// <summary>Market forecasts with their points in the order of dates.</summary>
    public static Gen<MarketForecast> MarketForecast => RecordGen.Valid.MarketForecast;

    /// <summary>Points of a market forecast.</summary>
    public static Gen<ForecastPoint> ForecastPoint => RecordGen.Valid.ForecastPoint;

    /// <summary>Providers of a market forecast.</summary>
    public static Gen<ForecastProvider> ForecastProvider => RecordGen.Valid.ForecastProvider;

    /// <summary>Statements.</summary>
    public static Gen<Statement> Statement => RecordGen.Valid.Statement;
}
