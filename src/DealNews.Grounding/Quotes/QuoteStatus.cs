namespace DealNews.Grounding;

/// <summary>The result of the search for a quote in a text.</summary>
public enum QuoteStatus
{
    /// <summary>The text has nothing similar, or the quote is empty.</summary>
    NotFound,

    /// <summary>The text has the quote, code unit for code unit.</summary>
    Exact,

    /// <summary>
    /// The text has the quote with other white space, quotation marks, dashes, composition (NFC, NFD), width, or
    /// zero-width characters.
    /// </summary>
    Normalized,

    /// <summary>The text has something similar, with the same figures, currencies, bounds and negations.</summary>
    Approximate,

    /// <summary>
    /// The text has something similar, but a figure, scale, currency, bound or negation differs, or the quote cuts one
    /// off. This is not a match.
    /// </summary>
    FigureConflict,

    /// <summary>
    /// The text has the quote more than once, and neither context nor position decides between the places.
    /// </summary>
    Ambiguous,
}
