namespace DealNews.Grounding;

/// <summary>An occurrence of a quote in a text.</summary>
public sealed record QuoteCandidate
{
    internal QuoteCandidate() { }

    /// <summary>The range in the text, in code points.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>
    /// The ranges of the quote's pieces, for a quote with an ellipsis; otherwise <see cref="Span"/> alone.
    /// </summary>
    public required ValueList<TextSpan> Pieces { get; init; }
}
