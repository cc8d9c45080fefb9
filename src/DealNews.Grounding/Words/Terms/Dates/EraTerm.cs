namespace DealNews.Grounding;

/// <summary>The name of a Japanese era, which precedes the number of a year.</summary>
/// <param name="YearBefore">The year before the first year of the era: 2018 for 令和.</param>
internal sealed record EraTerm(int YearBefore) : Term(TermRole.DateName);
