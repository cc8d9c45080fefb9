namespace DealNews.Grounding;

/// <summary>The result of comparing the position of a selector with its quote.</summary>
public enum QuotePositionStatus
{
    /// <summary>The selector has no position, or only a start or an end.</summary>
    NotGiven,

    /// <summary>The position selects the quote that was found.</summary>
    SelectsQuote,

    /// <summary>The position is inside the text, but selects other words, or the quote was not found.</summary>
    SelectorMismatch,

    /// <summary>The position is outside the text, or ends before it starts.</summary>
    OutsideText,

    /// <summary>
    /// The position starts or ends inside a user-perceived character (an extended grapheme cluster).
    /// </summary>
    InsideCharacter,
}
