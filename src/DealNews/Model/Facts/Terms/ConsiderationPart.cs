using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>A part of the consideration for the target: cash, shares or another form.</summary>
[SchemaText("A part of the consideration for the target: cash, shares or another form.")]
[ModelRecord]
public sealed partial record ConsiderationPart : Extensible
{
    /// <summary>The form of the part.</summary>
    [SchemaText("The form of the part.")]
    public required ConsiderationForm Form { get; init; }

    /// <summary>The value of the part.</summary>
    [SchemaText("The value of the part.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The value of the part for one security of the target.</summary>
    [SchemaText("The value of the part for one security of the target.")]
    public ReportedAmount? PerShare { get; init; }

    /// <summary>The number of securities given for one security of the target.</summary>
    [SchemaText("The number of securities given for one security of the target.")]
    public ReportedNumber? Ratio { get; init; }

    /// <summary>The share of the part in the whole consideration, in percent.</summary>
    [SchemaText("The share of the part in the whole consideration, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The securities that are given.</summary>
    [SchemaText("The securities that are given.")]
    public Securities? Securities { get; init; }

    /// <summary>The company whose securities are given.</summary>
    [SchemaText("The company whose securities are given.")]
    [References(EntitySorts.Company)]
    public EntityId? Issuer { get; init; }

    /// <summary>Whether holders can choose this part instead of another.</summary>
    [SchemaText("Whether holders can choose this part instead of another.")]
    [JsonPropertyName("alternative")]
    [NotCompared(NotComparedReason.Label)]
    public bool IsAlternative { get; init; }
}
