namespace DealNews.Grounding;

/// <summary>A word that opens a range: between, from.</summary>
/// <param name="IsCertain">Whether the word always opens a range; "from" also opens a change.</param>
internal sealed record RangeOpenTerm(bool IsCertain) : Term(TermRole.RangeOpen)
{
    /// <summary>
    /// Whether the range is ambiguous after a word of change: "cut costs by $5 billion to $10 billion".
    /// </summary>
    public bool IsDoubtful { get; init; }
}
