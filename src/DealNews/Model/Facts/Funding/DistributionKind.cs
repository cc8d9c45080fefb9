namespace DealNews;

/// <summary>The kind of a distribution. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a distribution.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct DistributionKind
{
    /// <summary>A dividend.</summary>
    [SchemaText("A dividend.")]
    public static partial DistributionKind Dividend { get; }

    /// <summary>An interim dividend, within the fiscal year.</summary>
    [SchemaText("An interim dividend, within the fiscal year.")]
    public static partial DistributionKind InterimDividend { get; }

    /// <summary>A final dividend, after the end of the fiscal year.</summary>
    [SchemaText("A final dividend, after the end of the fiscal year.")]
    public static partial DistributionKind FinalDividend { get; }

    /// <summary>An additional dividend.</summary>
    [SchemaText("An additional dividend.")]
    public static partial DistributionKind SpecialDividend { get; }

    /// <summary>A dividend in shares.</summary>
    [SchemaText("A dividend in shares.")]
    public static partial DistributionKind StockDividend { get; }

    /// <summary>The company buys its own shares.</summary>
    [SchemaText("The company buys its own shares.")]
    public static partial DistributionKind BuyBack { get; }

    /// <summary>The company cancels its own shares.</summary>
    [SchemaText("The company cancels its own shares.")]
    public static partial DistributionKind Cancellation { get; }

    /// <summary>A repayment of capital.</summary>
    [SchemaText("A repayment of capital.")]
    public static partial DistributionKind CapitalReturn { get; }

    /// <summary>Shares of a subsidiary.</summary>
    [SchemaText("Shares of a subsidiary.")]
    public static partial DistributionKind SpinOff { get; }

    /// <summary>Holders give securities back to the company for money.</summary>
    [SchemaText("Holders give securities back to the company for money.")]
    public static partial DistributionKind Redemption { get; }

    /// <summary>Holders give securities back without payment.</summary>
    [SchemaText("Holders give securities back without payment.")]
    public static partial DistributionKind Forfeiture { get; }

    /// <summary>Goods or services for shareholders.</summary>
    [SchemaText("Goods or services for shareholders.")]
    public static partial DistributionKind BenefitInKind { get; }

    /// <summary>Another kind.</summary>
    [SchemaText("Another kind.")]
    public static partial DistributionKind Other { get; }
}
