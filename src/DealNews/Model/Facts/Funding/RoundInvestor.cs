using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>An investor in a funding round.</summary>
[ModelRecord]
[SchemaText("An investor in a funding round.")]
public sealed partial record RoundInvestor : Extensible
{
    /// <summary>The investor.</summary>
    [SchemaText("The investor.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Investor)]
    public required EntityId Entity { get; init; }

    /// <summary>Whether this investor leads the round.</summary>
    [SchemaText("Whether this investor leads the round.")]
    [JsonPropertyName("lead")]
    [NotCompared(NotComparedReason.Label)]
    public bool IsLead { get; init; }

    /// <summary>The money of this investor.</summary>
    [SchemaText("The money of this investor.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The securities that this investor takes.</summary>
    [SchemaText("The securities that this investor takes.")]
    public Securities? Securities { get; init; }
}
