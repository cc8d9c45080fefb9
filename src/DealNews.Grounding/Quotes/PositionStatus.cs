namespace DealNews.Grounding;

/// <summary>What the position of a selector selects.</summary>
public enum PositionStatus
{
    /// <summary>The selector gives no position, or only one end of it.</summary>
    NotGiven,

    /// <summary>It selects what the quote was found to be.</summary>
    SelectsQuote,

    /// <summary>It lies in the text but selects something else, or the quote was not found.</summary>
    SelectsOther,

    /// <summary>It lies outside the text, or ends before it starts.</summary>
    OutsideText,

    /// <summary>An end lies inside what a reader sees as one character (an extended grapheme cluster).</summary>
    InsideCharacter,
}
