using DealNews.Json;

namespace DealNews;

/// <summary>A fact of one of several documents, with the keys that make it comparable.</summary>
internal sealed record ResolvedFact
{
    /// <summary>The number of the document.</summary>
    public required int Document { get; init; }

    /// <summary>The index of the fact in its document.</summary>
    public required int Index { get; init; }

    /// <summary>The article of the document; null if it has none.</summary>
    public required Article? Article { get; init; }

    /// <summary>The fact.</summary>
    public required Fact Fact { get; init; }

    /// <summary>The fact with the keys of its entities as ids.</summary>
    public required Fact Resolved { get; init; }

    /// <summary>The key of the content.</summary>
    public required string Content { get; init; }

    /// <summary>The key of the claim.</summary>
    public required string Claim { get; init; }

    /// <summary>The fact as a row.</summary>
    public required Deal Row { get; init; }

    /// <summary>The JSON Pointer to the fact in its document.</summary>
    public string Pointer => FormattableString.Invariant($"/facts/{Index}");

    /// <summary>Returns the facts of documents.</summary>
    public static List<ResolvedFact> AllOf(
        IReadOnlyList<ArticleFacts> documents,
        EntityResolver resolver,
        DealNewsJsonOptions? options
    )
    {
        List<ResolvedFact> all = [];
        for (var i = 0; i < documents.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(documents[i], nameof(documents));
            var index = DocumentIndex.Of(documents[i], options?.FactKinds ?? default);
            for (var j = 0; j < documents[i].Facts.Count; j++)
            {
                if (documents[i].Facts[j] is { } fact)
                {
                    var resolved = FactKeys.Resolve(fact, documents[i], resolver, options);
                    var row = DealShape.Of(fact, index);
                    all.Add(
                        new()
                        {
                            Document = i,
                            Index = j,
                            Article = documents[i].Article,
                            Fact = fact,
                            Resolved = resolved,
                            Content = FactKeys.ContentOf(resolved, options),
                            Claim = FactKeys.ClaimOf(row, documents[i], resolver),
                            Row = row,
                        }
                    );
                }
            }
        }

        return all;
    }
}
