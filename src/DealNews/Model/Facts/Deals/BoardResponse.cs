namespace DealNews;

/// <summary>The response of the target's board. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The response of the target's board.")]
[Vocabulary]
public readonly partial struct BoardResponse
{
    /// <summary>The board recommends the offer.</summary>
    [SchemaText("The board recommends the offer.")]
    public static partial BoardResponse Recommended { get; }

    /// <summary>The board rejects the offer.</summary>
    [SchemaText("The board rejects the offer.")]
    public static partial BoardResponse Rejected { get; }

    /// <summary>The board gives no recommendation.</summary>
    [SchemaText("The board gives no recommendation.")]
    public static partial BoardResponse Neutral { get; }

    /// <summary>The board considers the offer.</summary>
    [SchemaText("The board considers the offer.")]
    public static partial BoardResponse UnderReview { get; }

    /// <summary>The board negotiates.</summary>
    [SchemaText("The board negotiates.")]
    public static partial BoardResponse InTalks { get; }

    /// <summary>The board withdraws its recommendation.</summary>
    [SchemaText("The board withdraws its recommendation.")]
    public static partial BoardResponse Withdrawn { get; }
}
