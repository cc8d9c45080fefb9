namespace DealNews.Grounding;

/// <summary>A period before an amount: 월, 연간.</summary>
/// <param name="Name">The common name of the unit.</param>
internal sealed record PeriodTerm(string Name) : Term(TermRole.PerBefore);
