using System.Text.Json.Serialization;

namespace DealNews.Benchmarks.Peers;

/// <summary>The document as plain classes, as in an application without validation.</summary>
public sealed class PeerDocument
{
    public string? SchemaVersion { get; init; }
    public PeerArticle? Article { get; init; }
    public IReadOnlyList<PeerCompany>? Companies { get; init; }
    public IReadOnlyList<PeerPerson>? People { get; init; }
    public IReadOnlyList<PeerProject>? Projects { get; init; }
    public IReadOnlyList<PeerFact>? Facts { get; init; }
}

public sealed class PeerArticle
{
    public string? Id { get; init; }
    public string? Headline { get; init; }
    public string? Url { get; init; }
    public string? Publisher { get; init; }
    public IReadOnlyList<string>? Authors { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }
    public string? Language { get; init; }
    public string? TextSha256 { get; init; }
}

public sealed class PeerCompany
{
    public string? Id { get; init; }
    public IReadOnlyDictionary<string, string>? Names { get; init; }
    public IReadOnlyList<string>? Aliases { get; init; }
    public string? Kind { get; init; }
    public string? Country { get; init; }
    public PeerIdentifiers? Identifiers { get; init; }
    public string? Website { get; init; }
}

public sealed class PeerIdentifiers
{
    public string? Lei { get; init; }
    public IReadOnlyList<string>? Isins { get; init; }
    public IReadOnlyList<string>? Tickers { get; init; }
    public string? Wikidata { get; init; }
}

public sealed class PeerPerson
{
    public string? Id { get; init; }
    public IReadOnlyDictionary<string, string>? Names { get; init; }
    public IReadOnlyList<PeerPosition>? Positions { get; init; }
}

public sealed class PeerPosition
{
    public string? Company { get; init; }
    public string? Title { get; init; }
    public string? Role { get; init; }
}

public sealed class PeerProject
{
    public string? Id { get; init; }
    public IReadOnlyDictionary<string, string>? Names { get; init; }
    public IReadOnlyList<string>? Participants { get; init; }
    public string? Country { get; init; }
}

public sealed class PeerAmount
{
    public string? Exact { get; init; }
    public string? Minimum { get; init; }
    public string? Maximum { get; init; }
    public bool Approximate { get; init; }
    public IReadOnlyList<PeerAmount>? Equivalents { get; init; }
}

public sealed class PeerEvidence
{
    public string? Exact { get; init; }
    public string? Prefix { get; init; }
    public string? Suffix { get; init; }
    public int? Start { get; init; }
    public int? End { get; init; }
}

public sealed class PeerAttribution
{
    public string? Kind { get; init; }
    public string? Name { get; init; }
    public string? Entity { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PeerMeeting), "meeting")]
[JsonDerivedType(typeof(PeerPledge), "investmentPledge")]
[JsonDerivedType(typeof(PeerValuation), "valuation")]
[JsonDerivedType(typeof(PeerCapability), "productCapability")]
[JsonDerivedType(typeof(PeerRound), "fundingRound")]
[JsonDerivedType(typeof(PeerPartnership), "partnership")]
[JsonDerivedType(typeof(PeerStake), "stake")]
[JsonDerivedType(typeof(PeerUnitPrice), "unitPrice")]
[JsonDerivedType(typeof(PeerForecast), "marketForecast")]
[JsonDerivedType(typeof(PeerStatement), "statement")]
public abstract class PeerFact
{
    public string? Id { get; init; }
    public IReadOnlyList<PeerEvidence>? Evidence { get; init; }
    public PeerAttribution? Attribution { get; init; }
    public string? Certainty { get; init; }
    public string? Polarity { get; init; }
    public decimal? Confidence { get; init; }
    public string? Note { get; init; }
}
