using System.Security.Cryptography;
using System.Text;
using DealNews.Json;

namespace DealNews;

/// <summary>Returns keys of facts that can be compared across documents.</summary>
public static class FactKeys
{
    /// <summary>The member of a merged fact that lists its articles.</summary>
    internal const string Sources = "sources";

    /// <summary>
    /// Returns the key of the content of a fact. Facts with equal content about the same entities have the same key.
    /// Ids, evidence, confidence, notes and references to other facts do not count.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="document">The document of the fact, one of the resolved documents.</param>
    /// <param name="resolver">The keys of the entities.</param>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
    /// <returns>A SHA-256 hash in hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Content(
        Fact fact,
        ArticleFacts document,
        EntityResolver resolver,
        ValueList<FactKind> factKinds = default
    )
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(resolver);
        var options = new DealNewsJsonOptions { FactKinds = factKinds };
        return ContentOf(Resolve(fact, document, resolver, options), options);
    }

    /// <summary>
    /// Returns the key of the claim of a fact, without its amounts and status: the kind, the entities and the subject.
    /// </summary>
    /// <inheritdoc cref="Content" path="/param"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Claim(
        Fact fact,
        ArticleFacts document,
        EntityResolver resolver,
        ValueList<FactKind> factKinds = default
    )
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(resolver);
        var index = DocumentIndex.Of(document, factKinds);
        return ClaimOf(DealShape.Of(fact, index), document, resolver);
    }

    /// <summary>Returns the key of the content of a fact that already has the keys of its entities as ids.</summary>
    internal static string ContentOf(Fact resolved, DealNewsJsonOptions? options)
    {
        var bare = resolved with
        {
            Id = null,
            Evidence = [],
            Confidence = null,
            Note = null,
            AdditionalProperties = resolved.AdditionalProperties.ContainsKey(Sources)
                ? new(resolved.AdditionalProperties.Where(static member => member.Key != Sources))
                : resolved.AdditionalProperties,
        };
        var compact = (options ?? DealNewsJsonOptions.Default) with { WriteIndented = false };
        var alone = (Fact)new FactIdMap(static _ => null, compact.Kinds).Map((Extensible)bare);
        return Convert.ToHexStringLower(
            SHA256.HashData(DealNewsJson.SerializeToUtf8Bytes(new() { Facts = [alone] }, compact))
        );
    }

    internal static string ClaimOf(Deal deal, ArticleFacts document, EntityResolver resolver)
    {
        var about = new StringBuilder(EntityName.Normalized(deal.Item ?? ""));
        switch (deal.Fact)
        {
            case Meeting:
                about.Clear().Append(deal.Date?.Value);
                break;
            case FinancialFigure figure:
                about.Append('|').Append(figure.Period?.Value).Append('|').Append(figure.Segment);
                break;
            case FundingRound or Partnership or Contract or Acquisition:
                // Articles use different words for the same rounds, goals and goods.
                about.Clear();
                break;
            case ProductCapability capability:
                about.Append('|').Append(capability.Standard);
                break;
        }

        return $"{deal.Fact.Kind}|{Keys(deal.Parties)}|{Keys(deal.Counterparties)}|{about}";

        string Keys(ValueList<EntityId> ids) =>
            string.Join(
                ";",
                ids.Select(id => resolver.KeyOf(document, id))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
            );
    }

    /// <summary>Returns the fact with the keys of its entities as ids.</summary>
    internal static Fact Resolve(
        Fact fact,
        ArticleFacts document,
        EntityResolver resolver,
        DealNewsJsonOptions? options
    ) => fact.MapReferences(id => new(resolver.KeyOf(document, id)), options?.FactKinds ?? default);
}
