namespace DealNews;

/// <summary>
/// The commitment of banks to take up an offering or a loan. An open vocabulary: other terms are kept
/// unchanged.
/// </summary>
[SchemaText("The commitment of banks to take up an offering or a loan.")]
[Vocabulary]
public readonly partial struct Underwriting
{
    /// <summary>Banks guarantee the whole amount.</summary>
    [SchemaText("Banks guarantee the whole amount.")]
    public static partial Underwriting FullyUnderwritten { get; }

    /// <summary>Banks guarantee a part of the amount.</summary>
    [SchemaText("Banks guarantee a part of the amount.")]
    public static partial Underwriting PartlyUnderwritten { get; }

    /// <summary>Stand-by: banks buy the securities that others do not buy.</summary>
    [SchemaText("Stand-by: banks buy the securities that others do not buy.")]
    public static partial Underwriting Standby { get; }

    /// <summary>Best efforts: banks guarantee no amount.</summary>
    [SchemaText("Best efforts: banks guarantee no amount.")]
    public static partial Underwriting BestEfforts { get; }

    /// <summary>Club deal: a few banks provide the whole amount together.</summary>
    [SchemaText("Club deal: a few banks provide the whole amount together.")]
    public static partial Underwriting ClubDeal { get; }
}
