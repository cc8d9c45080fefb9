namespace DealNews;

/// <summary>What a valuation values. An open vocabulary: any other term is kept.</summary>
[SchemaText("The basis of a valuation.")]
[Vocabulary(Default = nameof(Unspecified))]
public readonly partial struct ValuationBasis
{
    /// <summary>The equity before the money of a round.</summary>
    [SchemaText("The equity before the money of a round.")]
    public static partial ValuationBasis PreMoney { get; }

    /// <summary>The equity with the money of a round.</summary>
    [SchemaText("The equity including the money of a round.")]
    public static partial ValuationBasis PostMoney { get; }

    /// <summary>All of the equity.</summary>
    [SchemaText("The total equity.")]
    public static partial ValuationBasis EquityValue { get; }

    /// <summary>Equity and net debt.</summary>
    [SchemaText("The equity plus net debt.")]
    public static partial ValuationBasis EnterpriseValue { get; }

    /// <summary>The equity at its market price.</summary>
    [SchemaText("The equity at its market price.")]
    public static partial ValuationBasis MarketCapitalization { get; }

    /// <summary>The article does not say; never guessed; also what an absent value means.</summary>
    [SchemaText("The article does not say; the meaning of an absent value.")]
    public static partial ValuationBasis Unspecified { get; }
}
