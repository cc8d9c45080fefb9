namespace DealNews.Grounding;

/// <summary>A word that gives a date by its distance from the day of the article: "next year", 지난달.</summary>
/// <param name="Part">The part of the date that the distance counts.</param>
/// <param name="Offset">The distance: -1 for "last", 0 for "this", 1 for "next".</param>
internal sealed record RelativeTerm(DatePart Part, int Offset) : Term(TermRole.DateName)
{
    /// <summary>Whether the word counts only before a part of the date: 올 (3월), not the syllable alone.</summary>
    public bool NeedsPart { get; init; }
}
