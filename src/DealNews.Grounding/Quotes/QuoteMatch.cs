namespace DealNews.Grounding;

/// <summary>The result of <see cref="QuoteAnchorer"/> for one quote.</summary>
public sealed record QuoteMatch
{
    internal QuoteMatch() { }

    /// <summary>The kind of match.</summary>
    public required QuoteStatus Status { get; init; }

    /// <summary>Whether the position of the selector selects the quote.</summary>
    public required QuotePositionStatus Position { get; init; }

    /// <summary>Whether the text contains the quote, and only one occurrence is selected.</summary>
    public bool IsAccepted => Status is QuoteStatus.Exact or QuoteStatus.Normalized or QuoteStatus.Elided;

    /// <summary>
    /// The range of the quote in the text, in code points; null unless <see cref="IsAccepted"/> is true.
    /// </summary>
    public TextSpan? Span { get; init; }

    /// <summary>
    /// The ranges of the quote's pieces, for a quote with an ellipsis; otherwise <see cref="Span"/> alone. Empty unless
    /// <see cref="IsAccepted"/> is true.
    /// </summary>
    public ValueList<TextSpan> Pieces { get; init; }

    /// <summary>The text at <see cref="Span"/>; null if there is no span.</summary>
    public string? Text { get; init; }

    /// <summary>Whether <see cref="Span"/> starts or ends inside a user-perceived character.</summary>
    public bool SplitsGrapheme { get; init; }

    /// <summary>
    /// All occurrences of the quote, in the order of the text, before context and position select one. At most
    /// <see cref="QuoteOptions.MaxCandidates"/>.
    /// </summary>
    public ValueList<QuoteCandidate> Candidates { get; init; }

    /// <summary>The number of occurrences, including those that <see cref="Candidates"/> does not list.</summary>
    public int CandidateCount { get; init; }

    /// <summary>
    /// The most similar passage, for a quote that the text does not contain; null if nothing is similar, or if the text
    /// contains the quote.
    /// </summary>
    public QuoteSuggestion? Suggestion { get; init; }
}
