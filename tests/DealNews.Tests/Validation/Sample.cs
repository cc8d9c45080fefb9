using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Small documents around the facts of a test.</summary>
internal static class Sample
{
    /// <summary>
    /// A document with companies a to d, a person p and a project x, published on 4 March 2025 at noon UTC.
    /// </summary>
    public static ArticleFacts Document(params ValueList<Fact> facts) =>
        new()
        {
            Article = new() { PublishedAt = new DateTimeOffset(2025, 3, 4, 12, 0, 0, TimeSpan.Zero) },
            Companies = [new() { Id = "a" }, new() { Id = "b" }, new() { Id = "c" }, new() { Id = "d" }],
            People = [new() { Id = "p" }],
            Projects = [new() { Id = "x" }],
            Facts = facts,
        };

    /// <summary>The errors and warnings of such a document, as "code pointer".</summary>
    public static string[] Check(params ValueList<Fact> facts) =>
        Faults.Grave(DocumentValidator.Validate(Document(facts)).Findings);

    public static InvestmentPledge Pledge(string id, ReportedAmount? amount, string? partOf = null) =>
        new()
        {
            Id = id,
            Investors = ["a"],
            Project = new EntityId("x"),
            Amount = amount,
            Status = PledgeStatus.Planned,
            PartOf = partOf is null ? default(FactId?) : new FactId(partOf),
        };

    public static Valuation Worth(ReportedAmount amount) =>
        new()
        {
            Company = "a",
            Amount = amount,
            Timing = ValuationTiming.Current,
        };

    public static Stake Stake(string holder, ReportedPercentage? share) =>
        new()
        {
            Holder = holder,
            Company = "a",
            Share = share,
            AsOf = new PartialDate("2024"),
        };

    public static Meeting Meeting() =>
        new() { Participants = [new() { Entity = "p" }, new() { Entity = "a" }], Status = MeetingStatus.Held };

    public static Money Usd(decimal amount) => new(amount, Currency.Parse("USD"));

    public static Money Krw(decimal amount) => new(amount, Currency.Parse("KRW"));

    public static ReportedAmount Pair(decimal usd, decimal krw) =>
        ReportedAmount.Exactly(Usd(usd)).WithEquivalent(ReportedAmount.About(Krw(krw)));
}
