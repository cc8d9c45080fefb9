namespace DealNews.Grounding;

/// <summary>A word that makes the preceding number tenths: 3割.</summary>
internal sealed record TenthTerm() : Term(TermRole.Fraction);
