namespace DealNews.Schema;

/// <summary>A term of a vocabulary and its meaning.</summary>
internal sealed record TermDescription(string Term, string Summary);
