namespace DealNews.Grounding;

/// <summary>A word for a change from one amount to another.</summary>
internal sealed record ChangeTerm() : Term(TermRole.Change)
{
    /// <summary>Whether the word counts only directly after the second amount: 로, 으로.</summary>
    public bool IsGlued { get; init; }

    /// <summary>Whether the word counts only with "from" before the first amount: raise.</summary>
    public bool NeedsOpening { get; init; }

    /// <summary>
    /// Whether the word is ambiguous without "from": "increased $5 to $9".
    /// </summary>
    public bool IsDoubtfulAlone { get; init; }

    /// <summary>Whether two percentages after the word can be a range: 增长10%至25%.</summary>
    public bool MayGiveRange { get; init; }
}
