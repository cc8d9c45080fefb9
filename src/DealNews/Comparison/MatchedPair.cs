namespace DealNews.Comparison;

/// <summary>A fact or an entity of the gold document and its match in the prediction.</summary>
public sealed record MatchedPair
{
    /// <summary>The JSON Pointer (RFC 6901) in the gold document, such as <c>/facts/3</c>.</summary>
    public required string GoldPointer { get; init; }

    /// <summary>The JSON Pointer (RFC 6901) in the prediction.</summary>
    public required string PredictedPointer { get; init; }
}
