using DealNews.Validation;

namespace DealNews.Benchmarks;

/// <summary>Compares each fact with each other one, to show that the measurement of growth notices it.</summary>
internal sealed class QuadraticRule : IDocumentRule
{
    public IEnumerable<Finding> Check(ArticleFacts document) =>
        document.Facts.Sum(fact => document.Facts.Count(other => fact.Equals(other))) < document.Facts.Count
            ? throw new InvalidOperationException("A fact is not equal to itself.")
            : [];
}
