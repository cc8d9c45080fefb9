namespace DealNews.Grounding;

/// <summary>A mark or word between the numbers of a ratio.</summary>
/// <param name="IsCertain">
/// Whether the word makes a ratio of any two numbers; other marks need a sum of 100 or a word such as "ratio".
/// </param>
internal sealed record RatioMarkTerm(bool IsCertain) : Term(TermRole.RatioMark);
