namespace DealNews.Grounding;

/// <summary>What <see cref="QuoteAnchorer"/> found for a quote.</summary>
public sealed record QuoteMatch
{
    internal QuoteMatch() { }

    /// <summary>How the quote was found.</summary>
    public required QuoteStatus Status { get; init; }

    /// <summary>What the selector's position selects.</summary>
    public required PositionStatus Position { get; init; }

    /// <summary>Whether the quote was found, at one place, and tells there what the text tells.</summary>
    public bool IsAccepted => Status is QuoteStatus.Exact or QuoteStatus.Normalized or QuoteStatus.Approximate;

    /// <summary>Where it was found, in Unicode code points; null for <see cref="QuoteStatus.NotFound"/> and
    /// <see cref="QuoteStatus.Ambiguous"/>.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>What stands there, as it stands there; null where <see cref="Span"/> is.</summary>
    public string? Text { get; init; }

    /// <summary>How near the text is to the quote: 1 for the same but for what normalisation allows, else 1 less the edits
    /// (Levenshtein) for each character of the quote, down to 0.8; 0 where nothing was found.</summary>
    public double Score { get; init; }

    /// <summary>Whether an end of <see cref="Span"/> lies inside what a reader sees as one character.</summary>
    public bool SplitsGrapheme { get; init; }

    /// <summary>The places that are equally near to the quote, in the order of the text, before context and <c>start</c> chose among
    /// them: at most <see cref="QuoteAnchorer.MaximumCandidates"/>.</summary>
    public ValueList<QuoteCandidate> Candidates { get; init; }

    /// <summary>How many such places there are, those that <see cref="Candidates"/> has no room for included.</summary>
    public int CandidateCount { get; init; }

    /// <summary>For <see cref="QuoteStatus.FigureConflict"/>: what the quote tells otherwise than the text; else empty.</summary>
    public ValueList<TellingDifference> Differences { get; init; }
}
