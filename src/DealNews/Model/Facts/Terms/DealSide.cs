namespace DealNews;

/// <summary>The side of a deal. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The side of a deal.")]
[Vocabulary]
public readonly partial struct DealSide
{
    /// <summary>The buyer.</summary>
    [SchemaText("The buyer.")]
    public static partial DealSide Acquirer { get; }

    /// <summary>The company that is bought.</summary>
    [SchemaText("The company that is bought.")]
    public static partial DealSide Target { get; }

    /// <summary>The seller.</summary>
    [SchemaText("The seller.")]
    public static partial DealSide Seller { get; }

    /// <summary>The company that issues securities.</summary>
    [SchemaText("The company that issues securities.")]
    public static partial DealSide Issuer { get; }

    /// <summary>The investors.</summary>
    [SchemaText("The investors.")]
    public static partial DealSide Investor { get; }

    /// <summary>The borrower.</summary>
    [SchemaText("The borrower.")]
    public static partial DealSide Borrower { get; }

    /// <summary>The lenders.</summary>
    [SchemaText("The lenders.")]
    public static partial DealSide Lender { get; }

    /// <summary>A board or its committee.</summary>
    [SchemaText("A board or its committee.")]
    public static partial DealSide Board { get; }
}
