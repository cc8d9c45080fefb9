namespace DealNews.Schema;

/// <summary>A term of a vocabulary and what it means.</summary>
internal sealed record TermDescription(string Term, string Summary);
