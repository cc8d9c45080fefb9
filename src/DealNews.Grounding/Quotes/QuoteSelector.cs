namespace DealNews.Grounding;

/// <summary>Says which piece of a text is meant: the <c>TextQuoteSelector</c> and <c>TextPositionSelector</c> of the W3C Web
/// Annotation Data Model in one.</summary>
/// <param name="Exact">The piece, word for word; null where the position alone selects.</param>
/// <param name="Prefix">What stands right before it; null if not given.</param>
/// <param name="Suffix">What stands right behind it; null if not given.</param>
/// <param name="Start">Offset of its first character in Unicode code points, from 0; null if not given.</param>
/// <param name="End">Offset behind its last character in Unicode code points; null if not given.</param>
/// <remarks>Anything may be null or wrong; <see cref="QuoteAnchorer"/> says what is.</remarks>
public readonly record struct QuoteSelector(
    string? Exact,
    string? Prefix = null,
    string? Suffix = null,
    int? Start = null,
    int? End = null
);
