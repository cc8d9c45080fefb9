namespace DealNews;

/// <summary>
/// The guarantee of banks for the placement of an offering or a loan. An open vocabulary: other terms are kept
/// unchanged.
/// </summary>
[SchemaText("The guarantee of banks for the placement of an offering or a loan.")]
[Vocabulary]
public readonly partial struct Underwriting
{
    /// <summary>The whole is guaranteed.</summary>
    [SchemaText("The whole is guaranteed.")]
    public static partial Underwriting FullyUnderwritten { get; }

    /// <summary>A part is guaranteed.</summary>
    [SchemaText("A part is guaranteed.")]
    public static partial Underwriting PartlyUnderwritten { get; }

    /// <summary>Stand-by: banks take the securities that others do not take.</summary>
    [SchemaText("Stand-by: banks take the securities that others do not take.")]
    public static partial Underwriting Standby { get; }

    /// <summary>Best efforts: not guaranteed.</summary>
    [SchemaText("Best efforts: not guaranteed.")]
    public static partial Underwriting BestEfforts { get; }

    /// <summary>Club deal: a few banks take the whole together.</summary>
    [SchemaText("Club deal: a few banks take the whole together.")]
    public static partial Underwriting ClubDeal { get; }
}
