namespace DealNews.Grounding;

/// <summary>A place in a text that a quote can be from.</summary>
public sealed record QuoteCandidate
{
    internal QuoteCandidate() { }

    /// <summary>The place, in code points.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The similarity of the text and the quote, as in <see cref="QuoteMatch.Score"/>.</summary>
    public required double Score { get; init; }
}
