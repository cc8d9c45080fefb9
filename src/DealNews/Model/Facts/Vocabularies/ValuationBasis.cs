namespace DealNews;

/// <summary>What a valuation values. An open vocabulary: any other term is kept.</summary>
[Vocabulary(Default = nameof(Unspecified))]
public readonly partial struct ValuationBasis
{
    /// <summary>The equity before the money of a round.</summary>
    public static partial ValuationBasis PreMoney { get; }

    /// <summary>The equity with the money of a round.</summary>
    public static partial ValuationBasis PostMoney { get; }

    /// <summary>All of the equity.</summary>
    public static partial ValuationBasis EquityValue { get; }

    /// <summary>Equity and net debt.</summary>
    public static partial ValuationBasis EnterpriseValue { get; }

    /// <summary>The equity at its market price.</summary>
    public static partial ValuationBasis MarketCapitalization { get; }

    /// <summary>The article does not say; never guessed; also what an absent value means.</summary>
    public static partial ValuationBasis Unspecified { get; }
}
