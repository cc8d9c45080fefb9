namespace DealNews.Grounding;

/// <summary>A place of a text that a quote may stand for.</summary>
/// <param name="Span">The place, in Unicode code points.</param>
/// <param name="Score">How near the text is to the quote: see <see cref="QuoteMatch.Score"/>.</param>
public readonly record struct QuoteCandidate(TextSpan Span, double Score);
