namespace DealNews;

/// <summary>The basis of a valuation. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The basis of a valuation.")]
[Vocabulary(Default = nameof(Unspecified))]
public readonly partial struct ValuationBasis
{
    /// <summary>Pre-money: the equity before the money of a round.</summary>
    [SchemaText("Pre-money: the equity before the money of a round.")]
    public static partial ValuationBasis PreMoney { get; }

    /// <summary>Post-money: the equity including the money of a round.</summary>
    [SchemaText("Post-money: the equity including the money of a round.")]
    public static partial ValuationBasis PostMoney { get; }

    /// <summary>The total equity.</summary>
    [SchemaText("The total equity.")]
    public static partial ValuationBasis EquityValue { get; }

    /// <summary>The equity plus net debt.</summary>
    [SchemaText("The equity plus net debt.")]
    public static partial ValuationBasis EnterpriseValue { get; }

    /// <summary>The equity at its market price.</summary>
    [SchemaText("The equity at its market price.")]
    public static partial ValuationBasis MarketCapitalization { get; }

    /// <summary>The equity for one security.</summary>
    [SchemaText("The equity for one security.")]
    public static partial ValuationBasis PerSecurity { get; }

    /// <summary>The article does not say; the meaning of an absent value.</summary>
    [SchemaText("The article does not say; the meaning of an absent value.")]
    public static partial ValuationBasis Unspecified { get; }
}
