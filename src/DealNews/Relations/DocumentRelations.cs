namespace DealNews;

/// <summary>Returns the facts of a document as rows of a table and as edges of a graph.</summary>
public static class DocumentRelations
{
    /// <summary>Returns a row for each fact, in the order of the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="factKinds">The application's fact kinds, to include their members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static ValueList<Deal> Deals(this ArticleFacts document, ValueList<FactKind> factKinds = default)
    {
        var index = DocumentIndex.Of(document, factKinds);
        return [.. document.Facts.Where(static fact => fact is not null).Select(fact => DealShape.Of(fact, index))];
    }

    /// <summary>
    /// Returns the relations between entities that the facts report: from an investor to the investee, from a lender to
    /// the borrower, from a supplier to the customer. Participants of meetings, merging companies and partners are
    /// related in pairs.
    /// </summary>
    /// <remarks>The edges are computed lazily, in the order of the facts.</remarks>
    /// <param name="document">The document.</param>
    /// <param name="factKinds">The application's fact kinds, to include their members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static IEnumerable<EntityEdge> Edges(this ArticleFacts document, ValueList<FactKind> factKinds = default)
    {
        var index = DocumentIndex.Of(document, factKinds);
        return document
            .Facts.Where(static fact => fact is not null)
            .SelectMany(fact => EdgesOf(DealShape.Of(fact, index), index));
    }

    private static IEnumerable<EntityEdge> EdgesOf(Deal deal, DocumentIndex index)
    {
        var roles = new Dictionary<EntityId, string>();
        foreach (var reference in index.ReferencesOf(deal.Fact))
        {
            if (reference.Entity is { } id)
            {
                roles.TryAdd(id, reference.Role);
            }
        }

        var isMutual = DealShape.IsMutual(deal.Fact);
        for (var i = 0; i < deal.Parties.Count; i++)
        {
            foreach (var to in deal.Counterparties)
            {
                yield return new(deal.Parties[i], to, roles.GetValueOrDefault(to, ""), deal.Fact);
            }

            for (var j = i + 1; isMutual && j < deal.Parties.Count; j++)
            {
                yield return new(
                    deal.Parties[i],
                    deal.Parties[j],
                    roles.GetValueOrDefault(deal.Parties[j], ""),
                    deal.Fact
                );
            }
        }
    }
}
