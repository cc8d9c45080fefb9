using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>
/// A fact that the article reports. An application can derive its own kinds of fact from this type and register them in
/// the JSON options.
/// </summary>
[ModelRecord]
[SchemaText("A fact that the article reports.")]
public abstract partial record Fact : Extensible
{
    /// <summary>The value of <c>kind</c> in JSON.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }

    /// <summary>The id by which other facts refer to this one.</summary>
    [SchemaText("The id by which other facts refer to this one.")]
    [ExtractionDetail]
    [JsonPropertyName("id")]
    public FactId? Id { get; init; }

    /// <summary>The passages of the article that support the fact.</summary>
    [SchemaText("The passages of the article that support the fact.")]
    [ExtractionDetail]
    [JsonPropertyName("evidence")]
    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>The source to which the article attributes the fact; null if none was recorded.</summary>
    [SchemaText("The source to which the article attributes the fact; absent if none was recorded.")]
    [JsonPropertyName("attribution")]
    public Attribution? Attribution { get; init; }

    /// <summary>The certainty with which the article reports the fact.</summary>
    [SchemaText("The certainty with which the article reports the fact.")]
    [JsonPropertyName("certainty")]
    public Certainty Certainty { get; init; }

    /// <summary>The polarity: positive if the article affirms the fact, negative if it denies the fact.</summary>
    [SchemaText("The polarity: positive if the article affirms the fact, negative if it denies the fact.")]
    [ComparedAs(EvidenceCheck.Direction)]
    [JsonPropertyName("polarity")]
    public Polarity Polarity { get; init; }

    /// <summary>The extractor's confidence that it read the article correctly, from 0 to 1.</summary>
    [SchemaText("The extractor's confidence that it read the article correctly, from 0 to 1.")]
    [ExtractionDetail]
    [JsonPropertyName("confidence")]
    public decimal? Confidence { get; init; }

    /// <summary>A remark of the extractor.</summary>
    [SchemaText("A remark of the extractor.")]
    [ExtractionDetail]
    [JsonPropertyName("note")]
    public string? Note { get; init; }
}
