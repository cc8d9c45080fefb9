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
    /// Returns the key of everything that a fact reports: the same for facts that say the same about the same entities,
    /// whatever their ids, evidence, confidence and notes are. References to other facts do not count.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="document">Its document, one of those that were resolved.</param>
    /// <param name="resolver">The keys of the entities.</param>
    /// <param name="options">The application's own kinds of fact.</param>
    /// <returns>A SHA-256 hash in hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Content(
        Fact fact,
        ArticleFacts document,
        EntityResolver resolver,
        DealNewsJsonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(resolver);
        var bare = Resolve(fact, document, resolver, options) with
        {
            Id = null,
            Evidence = [],
            Confidence = null,
            Note = null,
            AdditionalProperties = new(fact.AdditionalProperties.Where(static member => member.Key != Sources)),
        };
        var kinds = (options ?? DealNewsJsonOptions.Default).Kinds;
        var alone = (Fact)new FactIdMap(static _ => null, kinds).Map((Extensible)bare);
        return Convert.ToHexStringLower(
            SHA256.HashData(DealNewsJson.SerializeToUtf8Bytes(new() { Facts = [alone] }, options))
        );
    }

    /// <summary>
    /// Returns the key of the claim that a fact makes, without its amounts and status: the kind, the entities, and what
    /// is said about.
    /// </summary>
    /// <inheritdoc cref="Content" path="/param"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Claim(
        Fact fact,
        ArticleFacts document,
        EntityResolver resolver,
        DealNewsJsonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(resolver);
        return ClaimOf(fact, DocumentIndex.Of(document, options?.FactKinds ?? default), resolver);
    }

    internal static string ClaimOf(Fact fact, DocumentIndex index, EntityResolver resolver)
    {
        var deal = DealShape.Of(fact, index);
        var about = new StringBuilder(EntityName.Normalized(deal.Item ?? ""));
        switch (fact)
        {
            case Meeting:
                about.Clear().Append(deal.Date?.Value);
                break;
            case FinancialFigure figure:
                about.Append('|').Append(figure.Period?.Value).Append('|').Append(figure.Segment);
                break;
            case FundingRound or Partnership or Contract or Acquisition:
                // Articles name rounds, goals and goods in different words.
                about.Clear();
                break;
            case ProductCapability capability:
                about.Append('|').Append(capability.Standard);
                break;
        }

        return $"{fact.Kind}|{Keys(deal.Who)}|{Keys(deal.What)}|{about}";

        string Keys(ValueList<EntityId> ids) =>
            string.Join(
                ";",
                ids.Select(id => resolver.KeyOf(index.Document, id))
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
