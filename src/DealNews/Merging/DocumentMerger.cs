using DealNews.Json;

namespace DealNews;

/// <summary>Merges documents about the same entities into one.</summary>
public static class DocumentMerger
{
    /// <summary>
    /// Merges documents. The result does not depend on their order, and merging the result again changes nothing.
    /// </summary>
    /// <remarks>
    /// The ids of entities are the keys of the resolver. A fact that several documents report in the same way occurs
    /// once. The member <c>sources</c> of a fact lists the article, the id and the evidence of each report; the
    /// evidence refers to that article. If values contradict each other, the first in ordinal order is kept, and
    /// <see cref="MergedDocument.Conflicts"/> lists all of them.
    /// </remarks>
    /// <param name="documents">The documents.</param>
    /// <param name="resolver">The keys of their entities.</param>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
    /// <exception cref="ArgumentNullException">An argument or a document is null.</exception>
    public static MergedDocument Merge(
        IEnumerable<ArticleFacts> documents,
        EntityResolver resolver,
        ValueList<FactKind> factKinds = default
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(resolver);
        List<ArticleFacts> all = [.. documents];
        var options = new DealNewsJsonOptions { FactKinds = factKinds };
        var facts = ResolvedFact.AllOf(all, resolver, options);
        var merge = new EntityListMerge(all, resolver);
        return new()
        {
            Document = new()
            {
                Companies = merge.Merge("companies", static each => each.Companies),
                People = merge.Merge("people", static each => each.People),
                Projects = merge.Merge("projects", static each => each.Projects),
                Facts = new FactMerge(all, options).Merge(facts),
            },
            Conflicts =
            [
                .. merge
                    .Conflicts.Concat(ContradictionsOf(facts))
                    .OrderBy(static each => each.Key, StringComparer.Ordinal)
                    .ThenBy(static each => each.FirstArticle, StringComparer.Ordinal)
                    .ThenBy(static each => each.FirstPointer, StringComparer.Ordinal)
                    .ThenBy(static each => each.SecondArticle, StringComparer.Ordinal)
                    .ThenBy(static each => each.SecondPointer, StringComparer.Ordinal)
                    .ThenBy(static each => each.SecondValue, StringComparer.Ordinal),
            ],
        };
    }

    private static IEnumerable<MergeConflict> ContradictionsOf(List<ResolvedFact> facts)
    {
        foreach (var cluster in FactClusters.Of(facts))
        {
            var latest = cluster.Occurrences[0];
            string? value = null;
            foreach (var other in cluster.Occurrences)
            {
                if (other.Relation is ClaimRelation.Contradicting or ClaimRelation.Superseded)
                {
                    yield return new()
                    {
                        Key = cluster.Claim,
                        FirstArticle = latest.Article?.Id,
                        FirstPointer = latest.Pointer,
                        FirstValue = value ??= latest.Fact.ToString(),
                        SecondArticle = other.Article?.Id,
                        SecondPointer = other.Pointer,
                        SecondValue = other.Fact.ToString(),
                    };
                }
            }
        }
    }
}
