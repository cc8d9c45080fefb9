using DealNews.Json;

namespace DealNews;

/// <summary>Groups the facts of several documents by what they claim.</summary>
public static class FactClusters
{
    /// <summary>
    /// Returns the claims of documents in ordinal order of their keys. The order of the documents has no effect.
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <param name="resolver">The keys of their entities.</param>
    /// <param name="options">The application's own kinds of fact.</param>
    /// <exception cref="ArgumentNullException">An argument or a document is null.</exception>
    public static ValueList<FactCluster> Of(
        IEnumerable<ArticleFacts> documents,
        EntityResolver resolver,
        DealNewsJsonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(resolver);
        var claims = new Dictionary<string, List<Occurrence>>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
            var index = DocumentIndex.Of(document, options?.FactKinds ?? default);
            for (var i = 0; i < document.Facts.Count; i++)
            {
                if (document.Facts[i] is not { } fact)
                {
                    continue;
                }

                var claim = FactKeys.ClaimOf(fact, index, resolver);
                if (!claims.TryGetValue(claim, out var members))
                {
                    claims.Add(claim, members = []);
                }

                members.Add(
                    new(
                        fact,
                        document.Article,
                        FormattableString.Invariant($"/facts/{i}"),
                        FactKeys.Content(fact, document, resolver, options),
                        DealShape.Of(fact, index)
                    )
                );
            }
        }

        return
        [
            .. claims
                .OrderBy(static claim => claim.Key, StringComparer.Ordinal)
                .Select(static claim => ClusterOf(claim.Key, claim.Value)),
        ];
    }

    private static FactCluster ClusterOf(string claim, List<Occurrence> members)
    {
        List<Occurrence> sorted =
        [
            .. members
                .OrderByDescending(static each => each.Article?.PublishedAt?.UtcDateTime)
                .ThenBy(static each => each.Content, StringComparer.Ordinal)
                .ThenBy(static each => each.Article?.Id, StringComparer.Ordinal)
                .ThenBy(static each => each.Pointer, StringComparer.Ordinal),
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

    private static ClaimRelation RelationOf(Occurrence fact, Occurrence latest) =>
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

    private sealed record Occurrence(Fact Fact, Article? Article, string Pointer, string Content, Deal Row);
}
