namespace DealNews.Grounding;

/// <summary>How a quote was found in a text.</summary>
public enum QuoteStatus
{
    /// <summary>The text has nothing like the quote, or there is no quote to look for.</summary>
    NotFound,

    /// <summary>The text has the quote, code unit for code unit.</summary>
    Exact,

    /// <summary>The text has the quote but for white space, the style of quotation marks or dashes, composition (NFC, NFD), width,
    /// or characters of no width.</summary>
    Normalized,

    /// <summary>The text has something near to the quote, with the same figures, currencies, bounds and negations.</summary>
    Approximate,

    /// <summary>The text has something near to the quote, but a figure, scale, currency, bound or negation differs, or the quote
    /// cuts one off at its edge. Not a match.</summary>
    FigureConflict,

    /// <summary>The text has the quote more than once and neither context nor position tells which is meant.</summary>
    Ambiguous,
}
