namespace DealNews;

/// <summary>
/// The form of settlement when securities are converted or a right is exercised. An open vocabulary: other terms are
/// kept unchanged.
/// </summary>
[SchemaText("The form of settlement when securities are converted or a right is exercised.")]
[Vocabulary]
public readonly partial struct SettlementMethod
{
    /// <summary>Money.</summary>
    [SchemaText("Money.")]
    public static partial SettlementMethod Cash { get; }

    /// <summary>Shares.</summary>
    [SchemaText("Shares.")]
    public static partial SettlementMethod Shares { get; }

    /// <summary>Money, shares, or both.</summary>
    [SchemaText("Money, shares, or both.")]
    public static partial SettlementMethod CashOrShares { get; }
}
