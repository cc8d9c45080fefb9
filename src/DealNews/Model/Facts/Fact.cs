using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>
/// Something that an article reports. An application adds kinds of its own by deriving from it and registering them
/// with the JSON options; names of JSON members are settled here, whatever naming policy the application has.
/// </summary>
public abstract partial record Fact : Extensible
{
    /// <summary>The value of <c>kind</c> in JSON.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }

    /// <summary>The id by which other facts refer to it.</summary>
    [JsonPropertyName("id")]
    public FactId? Id { get; init; }

    /// <summary>Where it stands in the article.</summary>
    [JsonPropertyName("evidence")]
    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>By whom it is vouched for; null where nothing is recorded.</summary>
    [JsonPropertyName("attribution")]
    public Attribution? Attribution { get; init; }

    /// <summary>How certain the article is of it.</summary>
    [JsonPropertyName("certainty")]
    public Certainty Certainty { get; init; }

    /// <summary>Whether the article affirms it or denies it.</summary>
    [JsonPropertyName("polarity")]
    public Polarity Polarity { get; init; }

    /// <summary>How sure whoever recorded the fact is of having read the article right, from 0 to 1.</summary>
    [JsonPropertyName("confidence")]
    public decimal? Confidence { get; init; }

    /// <summary>A remark of whoever recorded the fact.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }
}
