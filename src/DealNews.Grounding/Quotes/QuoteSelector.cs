namespace DealNews.Grounding;

/// <summary>
/// Selects a part of a text: a combination of <c>TextQuoteSelector</c> and <c>TextPositionSelector</c> of the W3C Web
/// Annotation Data Model.
/// </summary>
/// <remarks>Any member can be null or wrong. <see cref="QuoteMatch"/> reports the result for the text.</remarks>
public sealed record QuoteSelector
{
    /// <summary>The quote, word for word; null if only the position selects.</summary>
    public string? Exact { get; init; }

    /// <summary>The text directly before the quote; null if not given.</summary>
    public string? Prefix { get; init; }

    /// <summary>The text directly after the quote; null if not given.</summary>
    public string? Suffix { get; init; }

    /// <summary>The offset of the first code point, from 0; null if not given.</summary>
    public int? Start { get; init; }

    /// <summary>The offset after the last code point; null if not given.</summary>
    public int? End { get; init; }

    /// <summary>Returns the selector of a piece of evidence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public static QuoteSelector FromEvidence(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new()
        {
            Exact = evidence.Exact,
            Prefix = evidence.Prefix,
            Suffix = evidence.Suffix,
            Start = evidence.Start,
            End = evidence.End,
        };
    }
}
