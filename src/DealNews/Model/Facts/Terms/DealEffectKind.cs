namespace DealNews;

/// <summary>The kind of a financial effect. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a financial effect.")]
[Vocabulary]
public readonly partial struct DealEffectKind
{
    /// <summary>Synergies of an unspecified kind.</summary>
    [SchemaText("Synergies of an unspecified kind.")]
    public static partial DealEffectKind Synergies { get; }

    /// <summary>Lower costs of the combined company.</summary>
    [SchemaText("Lower costs of the combined company.")]
    public static partial DealEffectKind CostSynergies { get; }

    /// <summary>Higher revenue of the combined company.</summary>
    [SchemaText("Higher revenue of the combined company.")]
    public static partial DealEffectKind RevenueSynergies { get; }

    /// <summary>Lower costs.</summary>
    [SchemaText("Lower costs.")]
    public static partial DealEffectKind Savings { get; }

    /// <summary>A charge for restructuring or for the deal.</summary>
    [SchemaText("A charge for restructuring or for the deal.")]
    public static partial DealEffectKind Charge { get; }

    /// <summary>A write-down.</summary>
    [SchemaText("A write-down.")]
    public static partial DealEffectKind Impairment { get; }

    /// <summary>A gain on a sale.</summary>
    [SchemaText("A gain on a sale.")]
    public static partial DealEffectKind Gain { get; }

    /// <summary>Higher earnings per share.</summary>
    [SchemaText("Higher earnings per share.")]
    public static partial DealEffectKind Accretion { get; }

    /// <summary>Lower earnings per share.</summary>
    [SchemaText("Lower earnings per share.")]
    public static partial DealEffectKind Dilution { get; }

    /// <summary>Another effect.</summary>
    [SchemaText("Another effect.")]
    public static partial DealEffectKind Other { get; }
}
