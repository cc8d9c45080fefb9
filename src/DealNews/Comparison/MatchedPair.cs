namespace DealNews.Comparison;

/// <summary>A fact or an entity of the gold document and the one of the prediction that matches it.</summary>
public sealed record MatchedPair
{
    /// <summary>The JSON Pointer (RFC 6901) in the gold document, such as <c>/facts/3</c>.</summary>
    public required string GoldPointer { get; init; }

    /// <summary>The JSON Pointer (RFC 6901) in the prediction.</summary>
    public required string PredictedPointer { get; init; }
}
