namespace DealNews;

/// <summary>When a valuation holds. An open vocabulary: any other term is kept.</summary>
[SchemaText("The time to which a valuation applies.")]
[Vocabulary]
public readonly partial struct ValuationTiming
{
    /// <summary>Today, as the article is written.</summary>
    [SchemaText("The time of the article.")]
    public static partial ValuationTiming Current { get; }

    /// <summary>Being negotiated.</summary>
    [SchemaText("Under negotiation.")]
    public static partial ValuationTiming InNegotiation { get; }

    /// <summary>Aimed at.</summary>
    [SchemaText("A target.")]
    public static partial ValuationTiming Target { get; }

    /// <summary>Of a round that is closed.</summary>
    [SchemaText("The closing of a round.")]
    public static partial ValuationTiming CompletedRound { get; }

    /// <summary>Of an earlier time.</summary>
    [SchemaText("An earlier time.")]
    public static partial ValuationTiming Historical { get; }
}
