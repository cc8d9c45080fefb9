namespace DealNews;

/// <summary>The type of an acquisition or a merger. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The type of an acquisition or a merger.")]
[Vocabulary]
public readonly partial struct DealType
{
    /// <summary>The purchase of control.</summary>
    [SchemaText("The purchase of control.")]
    public static partial DealType Takeover { get; }

    /// <summary>A public offer to the shareholders.</summary>
    [SchemaText("A public offer to the shareholders.")]
    public static partial DealType TenderOffer { get; }

    /// <summary>The purchase of a share without control.</summary>
    [SchemaText("The purchase of a share without control.")]
    public static partial DealType MinorityPurchase { get; }

    /// <summary>The purchase of a further share.</summary>
    [SchemaText("The purchase of a further share.")]
    public static partial DealType StakeIncrease { get; }

    /// <summary>The purchase of assets.</summary>
    [SchemaText("The purchase of assets.")]
    public static partial DealType AssetPurchase { get; }

    /// <summary>The sale of a part of a business.</summary>
    [SchemaText("The sale of a part of a business.")]
    public static partial DealType Divestiture { get; }

    /// <summary>The purchase by a financial investor.</summary>
    [SchemaText("The purchase by a financial investor.")]
    public static partial DealType Buyout { get; }

    /// <summary>The purchase by the management.</summary>
    [SchemaText("The purchase by the management.")]
    public static partial DealType ManagementBuyout { get; }

    /// <summary>A company leaves public ownership: the purchase of a state company, or of all listed shares.</summary>
    [SchemaText("A company leaves public ownership: the purchase of a state company, or of all listed shares.")]
    public static partial DealType Privatization { get; }

    /// <summary>A part of a company becomes an independent company.</summary>
    [SchemaText("A part of a company becomes an independent company.")]
    public static partial DealType SpinOff { get; }

    /// <summary>A private company becomes listed by a merger.</summary>
    [SchemaText("A private company becomes listed by a merger.")]
    public static partial DealType ReverseMerger { get; }

    /// <summary>A merger of companies of similar size.</summary>
    [SchemaText("A merger of companies of similar size.")]
    public static partial DealType MergerOfEquals { get; }

    /// <summary>The transfer of a business into a jointly founded company.</summary>
    [SchemaText("The transfer of a business into a jointly founded company.")]
    public static partial DealType JointVenture { get; }

    /// <summary>The separation of a unit for its sale or listing.</summary>
    [SchemaText("The separation of a unit for its sale or listing.")]
    public static partial DealType CarveOut { get; }

    /// <summary>An exchange of businesses or assets.</summary>
    [SchemaText("An exchange of businesses or assets.")]
    public static partial DealType AssetSwap { get; }

    /// <summary>Companies buy shares of each other.</summary>
    [SchemaText("Companies buy shares of each other.")]
    public static partial DealType CrossShareholding { get; }

    /// <summary>The purchase by a financial investor from another one.</summary>
    [SchemaText("The purchase by a financial investor from another one.")]
    public static partial DealType SecondaryBuyout { get; }

    /// <summary>A purchase that a court sanctions after a vote of the holders.</summary>
    [SchemaText("A purchase that a court sanctions after a vote of the holders.")]
    public static partial DealType SchemeOfArrangement { get; }

    /// <summary>The purchase of the shares of the remaining minority.</summary>
    [SchemaText("The purchase of the shares of the remaining minority.")]
    public static partial DealType SqueezeOut { get; }

    /// <summary>A squeeze-out in which shares are combined into few.</summary>
    [SchemaText("A squeeze-out in which shares are combined into few.")]
    public static partial DealType ShareConsolidation { get; }

    /// <summary>Creditors receive shares for their claims.</summary>
    [SchemaText("Creditors receive shares for their claims.")]
    public static partial DealType DebtForEquity { get; }

    /// <summary>Another type.</summary>
    [SchemaText("Another type.")]
    public static partial DealType Other { get; }
}
