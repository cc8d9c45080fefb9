namespace DealNews;

/// <summary>The time to which a valuation applies. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The time to which a valuation applies.")]
[Vocabulary]
public readonly partial struct ValuationTiming
{
    /// <summary>The time of the article.</summary>
    [SchemaText("The time of the article.")]
    public static partial ValuationTiming Current { get; }

    /// <summary>Under negotiation.</summary>
    [SchemaText("Under negotiation.")]
    public static partial ValuationTiming InNegotiation { get; }

    /// <summary>A target.</summary>
    [SchemaText("A target.")]
    public static partial ValuationTiming Target { get; }

    /// <summary>The closing of a round.</summary>
    [SchemaText("The closing of a round.")]
    public static partial ValuationTiming CompletedRound { get; }

    /// <summary>An earlier time.</summary>
    [SchemaText("An earlier time.")]
    public static partial ValuationTiming Historical { get; }
}
