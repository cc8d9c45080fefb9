namespace DealNews.Grounding;

/// <summary>Whether the position of a selector selects its quote.</summary>
public enum QuotePositionStatus
{
    /// <summary>The selector has no position, or only one end of it.</summary>
    NotGiven,

    /// <summary>The position selects the quote that was found.</summary>
    SelectsQuote,

    /// <summary>The position is inside the text but selects something else, or the quote was not found.</summary>
    SelectorMismatch,

    /// <summary>The position is outside the text, or ends before it starts.</summary>
    OutsideText,

    /// <summary>
    /// The position starts or ends inside a character as readers see it (an extended grapheme cluster).
    /// </summary>
    InsideCharacter,
}
