namespace DealNews.Grounding;

/// <summary>A word between the numbers of a part of a group: "one in three", "nine out of ten".</summary>
internal sealed record PartOfTerm() : Term(TermRole.Fraction);
