using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>
/// Something that an article reports. An application adds kinds of its own by deriving from it and registering them
/// with the JSON options; names of JSON members are settled here, whatever naming policy the application has.
/// </summary>
[ModelRecord]
[SchemaText("A fact that the article reports.")]
public abstract partial record Fact : Extensible
{
    /// <summary>The value of <c>kind</c> in JSON.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }

    /// <summary>The id by which other facts refer to it.</summary>
    [SchemaText("The id by which other facts refer to this one.")]
    [ExtractionDetail]
    [JsonPropertyName("id")]
    public FactId? Id { get; init; }

    /// <summary>Where it stands in the article.</summary>
    [SchemaText("The passages of the article that support the fact.")]
    [ExtractionDetail]
    [JsonPropertyName("evidence")]
    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>By whom it is vouched for; null where nothing is recorded.</summary>
    [SchemaText("The source to which the article attributes the fact; absent if none was recorded.")]
    [JsonPropertyName("attribution")]
    public Attribution? Attribution { get; init; }

    /// <summary>How certain the article is of it.</summary>
    [SchemaText("The certainty with which the article reports the fact.")]
    [JsonPropertyName("certainty")]
    public Certainty Certainty { get; init; }

    /// <summary>Whether the article affirms it or denies it.</summary>
    [SchemaText("Whether the article affirms or denies the fact.")]
    [JsonPropertyName("polarity")]
    public Polarity Polarity { get; init; }

    /// <summary>How sure whoever recorded the fact is of having read the article right, from 0 to 1.</summary>
    [SchemaText("The extractor's confidence that it read the article correctly, from 0 to 1.")]
    [ExtractionDetail]
    [JsonPropertyName("confidence")]
    public decimal? Confidence { get; init; }

    /// <summary>A remark of whoever recorded the fact.</summary>
    [SchemaText("A remark of the extractor.")]
    [ExtractionDetail]
    [JsonPropertyName("note")]
    public string? Note { get; init; }
}
