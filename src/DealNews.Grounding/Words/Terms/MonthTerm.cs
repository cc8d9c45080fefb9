namespace DealNews.Grounding;

/// <summary>The name of a month.</summary>
/// <param name="Number">The month, from 1 to 12.</param>
internal sealed record MonthTerm(int Number) : Term(TermRole.Month);
