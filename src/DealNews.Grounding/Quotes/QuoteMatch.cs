namespace DealNews.Grounding;

/// <summary>The result of <see cref="QuoteAnchorer"/> for one quote.</summary>
public sealed record QuoteMatch
{
    internal QuoteMatch() { }

    /// <summary>Whether the text has the quote, and how similar it is.</summary>
    public required QuoteStatus Status { get; init; }

    /// <summary>Whether the position of the selector selects the quote.</summary>
    public required PositionStatus Position { get; init; }

    /// <summary>Whether the quote was found at one place, where the text says the same.</summary>
    public bool IsAccepted => Status is QuoteStatus.Exact or QuoteStatus.Normalized or QuoteStatus.Approximate;

    /// <summary>
    /// The place of the quote, in code points; null for <see cref="QuoteStatus.NotFound"/> and
    /// <see cref="QuoteStatus.Ambiguous"/>.
    /// </summary>
    public TextSpan? Span { get; init; }

    /// <summary>The text at <see cref="Span"/>; null if there is no span.</summary>
    public string? Text { get; init; }

    /// <summary>
    /// The similarity of the text and the quote, from 0 to 1: 1 if they are equal after normalization; otherwise 1
    /// minus the edits (Levenshtein) divided by the length of the quote; 0 if nothing was found.
    /// </summary>
    public double Score { get; init; }

    /// <summary>Whether <see cref="Span"/> starts or ends inside a character as readers see it.</summary>
    public bool SplitsGrapheme { get; init; }

    /// <summary>
    /// The places with equal similarity, in the order of the text, before context and position decided between them. At
    /// most <see cref="QuoteOptions.MaximumCandidates"/>.
    /// </summary>
    public ValueList<QuoteCandidate> Candidates { get; init; }

    /// <summary>The number of such places, including those that <see cref="Candidates"/> does not list.</summary>
    public int CandidateCount { get; init; }

    /// <summary>
    /// For <see cref="QuoteStatus.FigureConflict"/>, the parts in which the quote and the text differ; otherwise empty.
    /// </summary>
    public ValueList<TellingDifference> Differences { get; init; }
}
