using DealNews.Comparison;

namespace DealNews.Cli;

/// <summary>The comparison of two documents about one article.</summary>
/// <param name="Name">The id or URL of the article; null if each file is one document.</param>
/// <param name="Comparison">The comparison.</param>
internal sealed record ComparedPair(string? Name, DocumentComparison Comparison);
