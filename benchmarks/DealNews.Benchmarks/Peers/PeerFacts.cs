namespace DealNews.Benchmarks.Peers;

public sealed class PeerMeeting : PeerFact
{
    public IReadOnlyList<PeerParticipant>? Participants { get; init; }
    public string? Date { get; init; }
    public string? DateText { get; init; }
    public PeerPlace? Place { get; init; }
    public string? Purpose { get; init; }
    public string? Format { get; init; }
    public string? Status { get; init; }
    public IReadOnlyList<string>? Topics { get; init; }
}

public sealed class PeerParticipant
{
    public string? Entity { get; init; }
    public string? OnBehalfOf { get; init; }
    public string? Role { get; init; }
}

public sealed class PeerPlace
{
    public IReadOnlyDictionary<string, string>? Names { get; init; }
    public string? Country { get; init; }
}

public sealed class PeerPledge : PeerFact
{
    public IReadOnlyList<string>? Investors { get; init; }
    public string? Investee { get; init; }
    public string? Project { get; init; }
    public PeerAmount? Amount { get; init; }
    public string? Status { get; init; }
    public string? Finance { get; init; }
    public string? Period { get; init; }
    public IReadOnlyList<string>? Conditions { get; init; }
    public string? AdditionalTo { get; init; }
    public string? PartOf { get; init; }
}

public sealed class PeerValuation : PeerFact
{
    public string? Company { get; init; }
    public PeerAmount? Amount { get; init; }
    public string? Basis { get; init; }
    public string? Timing { get; init; }
    public string? AsOf { get; init; }
}

public sealed class PeerCapability : PeerFact
{
    public string? Company { get; init; }
    public string? Product { get; init; }
    public string? Category { get; init; }
    public string? Standard { get; init; }
    public IReadOnlyList<PeerSpecification>? Specifications { get; init; }
    public string? Stage { get; init; }
    public string? AsOf { get; init; }
}

public sealed class PeerSpecification
{
    public string? Name { get; init; }
    public object? Value { get; init; }
    public string? Unit { get; init; }
}

public sealed class PeerRound : PeerFact
{
    public string? Company { get; init; }
    public string? Round { get; init; }
    public PeerAmount? Amount { get; init; }
    public IReadOnlyList<PeerRoundInvestor>? Investors { get; init; }
    public string? Valuation { get; init; }
    public string? Status { get; init; }
    public string? Date { get; init; }
}

public sealed class PeerRoundInvestor
{
    public string? Entity { get; init; }
    public bool Lead { get; init; }
}

public sealed class PeerPartnership : PeerFact
{
    public IReadOnlyList<string>? Partners { get; init; }
    public string? PartnershipKind { get; init; }
    public string? Goal { get; init; }
    public string? Project { get; init; }
    public string? Status { get; init; }
    public string? Date { get; init; }
}

public sealed class PeerStake : PeerFact
{
    public string? Holder { get; init; }
    public string? Company { get; init; }
    public string? StakeKind { get; init; }
    public PeerShare? Share { get; init; }
    public int? Rank { get; init; }
    public string? AsOf { get; init; }
}

public sealed class PeerShare
{
    public decimal? Exact { get; init; }
    public decimal? Minimum { get; init; }
    public decimal? Maximum { get; init; }
}

public sealed class PeerUnitPrice : PeerFact
{
    public string? Seller { get; init; }
    public string? Item { get; init; }
    public PeerAmount? Price { get; init; }
    public PeerQuantity? Per { get; init; }
    public string? AsOf { get; init; }
}

public sealed class PeerQuantity
{
    public decimal? Value { get; init; }
    public string? Unit { get; init; }
}

public sealed class PeerForecast : PeerFact
{
    public string? Market { get; init; }
    public string? Measure { get; init; }
    public IReadOnlyList<PeerForecastPoint>? Points { get; init; }
    public PeerProvider? Provider { get; init; }
}

public sealed class PeerForecastPoint
{
    public string? Date { get; init; }
    public PeerAmount? Amount { get; init; }
    public string? PointKind { get; init; }
}

public sealed class PeerProvider
{
    public string? Entity { get; init; }
    public string? Name { get; init; }
}

public sealed class PeerStatement : PeerFact
{
    public string? Speaker { get; init; }
    public string? Text { get; init; }
    public string? Mode { get; init; }
    public string? Language { get; init; }
    public string? TranslationOf { get; init; }
}
