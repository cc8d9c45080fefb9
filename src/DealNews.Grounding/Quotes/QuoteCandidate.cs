namespace DealNews.Grounding;

/// <summary>A place where a text has a quote.</summary>
public sealed record QuoteCandidate
{
    internal QuoteCandidate() { }

    /// <summary>The place, in code points.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>
    /// The places of the quote's pieces, for a quote with an ellipsis; otherwise <see cref="Span"/> alone.
    /// </summary>
    public required ValueList<TextSpan> Pieces { get; init; }
}
