namespace DealNews.Grounding;

/// <summary>The name of a month, quarter or half-year: January, Q1, 상반기.</summary>
/// <param name="Part">The kind of part.</param>
/// <param name="Number">Its number in the year, from 1.</param>
internal sealed record DateNameTerm(DatePart Part, int Number) : Term(TermRole.DateName)
{
    /// <summary>Whether the word counts only after a year: 前半 is also the first half of a match.</summary>
    public bool NeedsYear { get; init; }
}
