namespace DealNews;

/// <summary>When a valuation holds. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct ValuationTiming
{
    /// <summary>Today, as the article is written.</summary>
    public static partial ValuationTiming Current { get; }

    /// <summary>Being negotiated.</summary>
    public static partial ValuationTiming InNegotiation { get; }

    /// <summary>Aimed at.</summary>
    public static partial ValuationTiming Target { get; }

    /// <summary>Of a round that is closed.</summary>
    public static partial ValuationTiming CompletedRound { get; }

    /// <summary>Of an earlier time.</summary>
    public static partial ValuationTiming Historical { get; }
}
