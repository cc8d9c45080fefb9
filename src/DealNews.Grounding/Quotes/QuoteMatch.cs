namespace DealNews.Grounding;

/// <summary>The result of <see cref="QuoteAnchorer"/> for one quote.</summary>
public sealed record QuoteMatch
{
    internal QuoteMatch() { }

    /// <summary>Whether the text has the quote, and how.</summary>
    public required QuoteStatus Status { get; init; }

    /// <summary>Whether the position of the selector selects the quote.</summary>
    public required QuotePositionStatus Position { get; init; }

    /// <summary>Whether the text has the quote, and at one place only.</summary>
    public bool IsAccepted => Status is QuoteStatus.Exact or QuoteStatus.Normalized or QuoteStatus.Elided;

    /// <summary>The place of the quote, in code points; null unless <see cref="IsAccepted"/> is true.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>
    /// The places of the quote's pieces, for a quote with an ellipsis; otherwise <see cref="Span"/> alone. Empty unless
    /// <see cref="IsAccepted"/> is true.
    /// </summary>
    public ValueList<TextSpan> Pieces { get; init; }

    /// <summary>The text at <see cref="Span"/>; null if there is no span.</summary>
    public string? Text { get; init; }

    /// <summary>Whether <see cref="Span"/> starts or ends inside a character as readers see it.</summary>
    public bool SplitsGrapheme { get; init; }

    /// <summary>
    /// The places that have the quote, in the order of the text, before context and position decided between them. At
    /// most <see cref="QuoteOptions.MaxCandidates"/>.
    /// </summary>
    public ValueList<QuoteCandidate> Candidates { get; init; }

    /// <summary>The number of such places, including those that <see cref="Candidates"/> does not list.</summary>
    public int CandidateCount { get; init; }

    /// <summary>
    /// The most similar place, for a quote that the text does not have; null if there is none, or if the text has the
    /// quote.
    /// </summary>
    public QuoteSuggestion? Suggestion { get; init; }
}
