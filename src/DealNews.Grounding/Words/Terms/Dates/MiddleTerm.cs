namespace DealNews.Grounding;

/// <summary>A word for the middle of the year after it: "mid-2027".</summary>
internal sealed record MiddleTerm() : Term(TermRole.DateName);
