namespace DealNews.Grounding;

/// <summary>A word for the nearest date with these parts in the past or the future: 지난 (3월), 오는 (4일).</summary>
/// <param name="IsPast">Whether the date is in the past.</param>
internal sealed record NearestTerm(bool IsPast) : Term(TermRole.DateName);
