namespace DealNews;

/// <summary>The kind of a market price. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a market price.")]
[Vocabulary]
public readonly partial struct PriceKind
{
    /// <summary>At the end of trading.</summary>
    [SchemaText("At the end of trading.")]
    public static partial PriceKind Close { get; }

    /// <summary>At the start of trading.</summary>
    [SchemaText("At the start of trading.")]
    public static partial PriceKind Open { get; }

    /// <summary>During trading.</summary>
    [SchemaText("During trading.")]
    public static partial PriceKind Intraday { get; }

    /// <summary>The highest of the period.</summary>
    [SchemaText("The highest of the period.")]
    public static partial PriceKind High { get; }

    /// <summary>The lowest of the period.</summary>
    [SchemaText("The lowest of the period.")]
    public static partial PriceKind Low { get; }

    /// <summary>The average of the period.</summary>
    [SchemaText("The average of the period.")]
    public static partial PriceKind Average { get; }

    /// <summary>The first price after a listing.</summary>
    [SchemaText("The first price after a listing.")]
    public static partial PriceKind FirstTrade { get; }

    /// <summary>The lowest price that the exchange allows on the day.</summary>
    [SchemaText("The lowest price that the exchange allows on the day.")]
    public static partial PriceKind LimitDown { get; }

    /// <summary>The highest price that the exchange allows on the day.</summary>
    [SchemaText("The highest price that the exchange allows on the day.")]
    public static partial PriceKind LimitUp { get; }
}
