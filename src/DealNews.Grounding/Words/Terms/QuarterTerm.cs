namespace DealNews.Grounding;

/// <summary>The name of a quarter: Q1, "first quarter".</summary>
/// <param name="Number">The quarter, from 1 to 4.</param>
internal sealed record QuarterTerm(int Number) : Term(TermRole.Month);
