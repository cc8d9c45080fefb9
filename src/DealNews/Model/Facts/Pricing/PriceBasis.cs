namespace DealNews;

/// <summary>The value from which a price follows. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The value from which a price follows.")]
[Vocabulary]
public readonly partial struct PriceBasis
{
    /// <summary>The fair value, for example by an appraisal.</summary>
    [SchemaText("The fair value, for example by an appraisal.")]
    public static partial PriceBasis FairValue { get; }

    /// <summary>The value in the accounts.</summary>
    [SchemaText("The value in the accounts.")]
    public static partial PriceBasis BookValue { get; }

    /// <summary>The net asset value.</summary>
    [SchemaText("The net asset value.")]
    public static partial PriceBasis NetAssetValue { get; }

    /// <summary>The price in the market.</summary>
    [SchemaText("The price in the market.")]
    public static partial PriceBasis MarketPrice { get; }

    /// <summary>The average price of a period.</summary>
    [SchemaText("The average price of a period.")]
    public static partial PriceBasis AveragePrice { get; }

    /// <summary>The nominal value or principal.</summary>
    [SchemaText("The nominal value or principal.")]
    public static partial PriceBasis Par { get; }

    /// <summary>The price at which the securities were issued.</summary>
    [SchemaText("The price at which the securities were issued.")]
    public static partial PriceBasis IssuePrice { get; }

    /// <summary>The conversion price.</summary>
    [SchemaText("The conversion price.")]
    public static partial PriceBasis ConversionPrice { get; }

    /// <summary>The cost, for example of production.</summary>
    [SchemaText("The cost, for example of production.")]
    public static partial PriceBasis Cost { get; }

    /// <summary>The current price of a commodity.</summary>
    [SchemaText("The current price of a commodity.")]
    public static partial PriceBasis SpotPrice { get; }

    /// <summary>The price of the offer.</summary>
    [SchemaText("The price of the offer.")]
    public static partial PriceBasis OfferPrice { get; }

    /// <summary>The price that the investor paid.</summary>
    [SchemaText("The price that the investor paid.")]
    public static partial PriceBasis PurchasePrice { get; }

    /// <summary>Another value.</summary>
    [SchemaText("Another value.")]
    public static partial PriceBasis Other { get; }
}
