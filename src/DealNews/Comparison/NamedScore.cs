namespace DealNews.Comparison;

/// <summary>The score of a kind of fact or of a member.</summary>
public sealed record NamedScore
{
    /// <summary>
    /// The kind (<see cref="Fact.Kind"/>), or the path of the member: the kind followed by the member names, such as
    /// <c>marketForecast/points/amount</c>.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The score.</summary>
    public required MatchScore Score { get; init; }
}
