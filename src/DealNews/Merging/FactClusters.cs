using DealNews.Json;

namespace DealNews;

/// <summary>Groups the facts of several documents by claim.</summary>
public static class FactClusters
{
    /// <summary>
    /// Returns the claims of documents in ordinal order of their keys. The order of the documents has no effect.
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <param name="resolver">The keys of their entities.</param>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
    /// <exception cref="ArgumentNullException">An argument or a document is null.</exception>
    public static ValueList<FactCluster> Of(
        IEnumerable<ArticleFacts> documents,
        EntityResolver resolver,
        ValueList<FactKind> factKinds = default
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(resolver);
        return Of(ResolvedFact.AllOf([.. documents], resolver, new DealNewsJsonOptions { FactKinds = factKinds }));
    }

    internal static ValueList<FactCluster> Of(List<ResolvedFact> facts) =>
        [
            .. facts
                .GroupBy(static fact => fact.Claim, StringComparer.Ordinal)
                .OrderBy(static claim => claim.Key, StringComparer.Ordinal)
                .Select(static claim => ClusterOf(claim.Key, claim)),
        ];

    private static FactCluster ClusterOf(string claim, IEnumerable<ResolvedFact> members)
    {
        List<ResolvedFact> sorted =
        [
            .. members
                .OrderByDescending(static each => each.Article?.PublishedAt?.UtcDateTime)
                .ThenBy(static each => each.Content, StringComparer.Ordinal)
                .ThenBy(static each => each.Article?.Id, StringComparer.Ordinal)
                .ThenBy(static each => each.Index),
        ];
        return new()
        {
            Claim = claim,
            Occurrences =
            [
                .. sorted.Select(each => new FactOccurrence
                {
                    Article = each.Article,
                    Pointer = each.Pointer,
                    Fact = each.Fact,
                    Relation = RelationOf(each, sorted[0]),
                }),
            ],
        };
    }

    private static ClaimRelation RelationOf(ResolvedFact fact, ResolvedFact latest) =>
        fact.Content == latest.Content ? ClaimRelation.Same
        : AreCompatible(fact.Row, latest.Row) ? ClaimRelation.Compatible
        : fact.Article?.PublishedAt < latest.Article?.PublishedAt ? ClaimRelation.Superseded
        : ClaimRelation.Contradicting;

    private static bool AreCompatible(Deal one, Deal other) =>
        string.Equals(one.Status, other.Status, StringComparison.Ordinal)
        && one.Fact.Polarity == other.Fact.Polarity
        && (
            one.Amount is not { } mine
            || other.Amount is not { } theirs
            || (mine.IsLessThan(theirs) != true && mine.IsMoreThan(theirs) != true)
        );
}
