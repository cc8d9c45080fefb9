namespace DealNews.Grounding;

/// <summary>The surroundings that a word of the lists needs.</summary>
internal enum WordPlace
{
    /// <summary>None; a word of Latin letters needs a word boundary on both sides.</summary>
    Anywhere,

    /// <summary>The word begins a word of the text.</summary>
    WordStart,

    /// <summary>The word has white space on both sides.</summary>
    Alone,

    /// <summary>The word is directly after a number or scale.</summary>
    AfterFigure,

    /// <summary>The word is directly after a number or scale, or directly before a digit.</summary>
    BesideFigure,
}
