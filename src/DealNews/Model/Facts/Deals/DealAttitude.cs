namespace DealNews;

/// <summary>The attitude of a bidder. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The attitude of a bidder.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct DealAttitude
{
    /// <summary>With the consent of the target.</summary>
    [SchemaText("With the consent of the target.")]
    public static partial DealAttitude Friendly { get; }

    /// <summary>Without an invitation.</summary>
    [SchemaText("Without an invitation.")]
    public static partial DealAttitude Unsolicited { get; }

    /// <summary>Against the will of the board.</summary>
    [SchemaText("Against the will of the board.")]
    public static partial DealAttitude Hostile { get; }

    /// <summary>Without a response of the board.</summary>
    [SchemaText("Without a response of the board.")]
    public static partial DealAttitude Neutral { get; }
}
