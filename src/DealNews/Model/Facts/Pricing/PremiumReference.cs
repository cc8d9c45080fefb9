namespace DealNews;

/// <summary>The price with which an offer is compared. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The price with which an offer is compared.")]
[Vocabulary]
public readonly partial struct PremiumReference
{
    /// <summary>The last closing price before the announcement.</summary>
    [SchemaText("The last closing price before the announcement.")]
    public static partial PremiumReference LastClose { get; }

    /// <summary>The price one day before the announcement.</summary>
    [SchemaText("The price one day before the announcement.")]
    public static partial PremiumReference OneDay { get; }

    /// <summary>The price one week before the announcement.</summary>
    [SchemaText("The price one week before the announcement.")]
    public static partial PremiumReference OneWeek { get; }

    /// <summary>The price four weeks before the announcement.</summary>
    [SchemaText("The price four weeks before the announcement.")]
    public static partial PremiumReference FourWeeks { get; }

    /// <summary>An average over a period.</summary>
    [SchemaText("An average over a period.")]
    public static partial PremiumReference Average { get; }

    /// <summary>The price before rumours of the offer.</summary>
    [SchemaText("The price before rumours of the offer.")]
    public static partial PremiumReference Undisturbed { get; }

    /// <summary>The price of an earlier or rival offer.</summary>
    [SchemaText("The price of an earlier or rival offer.")]
    public static partial PremiumReference EarlierOffer { get; }

    /// <summary>The net asset value for one security.</summary>
    [SchemaText("The net asset value for one security.")]
    public static partial PremiumReference NetAssetValue { get; }

    /// <summary>The price at which the security was issued.</summary>
    [SchemaText("The price at which the security was issued.")]
    public static partial PremiumReference IssuePrice { get; }

    /// <summary>The theoretical price after a rights issue (TERP).</summary>
    [SchemaText("The theoretical price after a rights issue (TERP).")]
    public static partial PremiumReference TheoreticalExRights { get; }

    /// <summary>Another price.</summary>
    [SchemaText("Another price.")]
    public static partial PremiumReference Other { get; }
}
