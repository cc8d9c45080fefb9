namespace DealNews.Grounding;

/// <summary>The result of the search for a quote in a text.</summary>
public enum QuoteStatus
{
    /// <summary>The text has nothing similar, or the quote is empty.</summary>
    NotFound,

    /// <summary>The text contains the quote, code unit for code unit.</summary>
    Exact,

    /// <summary>
    /// The text contains the quote with other white space, hyphens at line breaks, quotation marks, dashes, composition
    /// (NFC, NFD), width, ligatures, character references, or zero-width characters.
    /// </summary>
    Normalized,

    /// <summary>
    /// A paragraph of the text contains the pieces of the quote, in order; an ellipsis in the quote replaces the words
    /// between them.
    /// </summary>
    Elided,

    /// <summary>
    /// The text has a similar passage, but words differ, or the quote cuts off a part of a word or an adjacent
    /// negation. This is not a match.
    /// </summary>
    Altered,

    /// <summary>
    /// The text has a similar passage, but a figure differs, or the quote cuts off a part of a figure or its bound.
    /// This is not a match.
    /// </summary>
    FigureConflict,

    /// <summary>
    /// The text contains the quote more than once, and neither context nor position selects one occurrence.
    /// </summary>
    Ambiguous,
}
