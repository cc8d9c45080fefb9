namespace DealNews;

/// <summary>
/// Whether banks guarantee that an offering or a loan is placed. An open vocabulary: other terms are kept unchanged.
/// </summary>
[SchemaText("Whether banks guarantee that an offering or a loan is placed.")]
[Vocabulary]
public readonly partial struct Underwriting
{
    /// <summary>The whole is guaranteed.</summary>
    [SchemaText("The whole is guaranteed.")]
    public static partial Underwriting FullyUnderwritten { get; }

    /// <summary>A part is guaranteed.</summary>
    [SchemaText("A part is guaranteed.")]
    public static partial Underwriting PartlyUnderwritten { get; }

    /// <summary>Banks take what others do not take.</summary>
    [SchemaText("Banks take what others do not take.")]
    public static partial Underwriting Standby { get; }

    /// <summary>Not guaranteed: banks do what they can.</summary>
    [SchemaText("Not guaranteed: banks do what they can.")]
    public static partial Underwriting BestEfforts { get; }

    /// <summary>Taken by a few banks together.</summary>
    [SchemaText("Taken by a few banks together.")]
    public static partial Underwriting ClubDeal { get; }
}
