using CsCheck;

namespace DealNews.Testing;

/// <summary>
/// Generated documents about the same companies, people and claims, with known correct matches. Use them to measure
/// <see cref="EntityResolver"/>, <see cref="FactClusters"/> or an application's own rules.
/// </summary>
/// <remarks>
/// <para>
/// The documents are hard to merge. Companies can have the same name in the same or another country, names that differ
/// in one word, in a symbol or only in the legal form, the same name in Korean but different names in English, or a
/// former name. Documents are in English, Korean or Japanese. They omit identifiers and countries, and write names with
/// or without the legal form, in other letter case, spacing or Unicode form. One identifier in a
/// hundred belongs to a company with another name. People have the same names.
/// </para>
/// <para>
/// Each company occurs at least once with its country and all its names and identifiers, so that the documents together
/// distinguish the companies. The documents are valid and have no evidence.
/// </para>
/// </remarks>
public sealed class KnownDocuments
{
    private readonly Dictionary<(ArticleFacts Document, EntityId Id), string> _entities;
    private readonly Dictionary<Fact, (string Claim, KnownReport Report)> _facts;

    internal KnownDocuments(
        ValueList<ArticleFacts> documents,
        Dictionary<(ArticleFacts Document, EntityId Id), string> entities,
        Dictionary<Fact, (string Claim, KnownReport Report)> facts
    ) => (Documents, _entities, _facts) = (documents, entities, facts);

    /// <summary>The documents. Each has an article with an id and a date, about 5 companies and 5 facts.</summary>
    public ValueList<ArticleFacts> Documents { get; }

    /// <summary>Generates documents.</summary>
    /// <param name="count">The number of documents. There is a company for every four documents.</param>
    /// <param name="seed">The seed. The same seed generates the same documents.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public static KnownDocuments Generate(int count, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new KnownDocumentDraw(new Draw(new PCG(0, unchecked((ulong)seed))), count).Documents();
    }

    /// <summary>Returns the true entity of an id: the same text for all mentions of an entity.</summary>
    /// <param name="document">One of the documents, as the same object.</param>
    /// <param name="id">The id of a company or person of the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The document is not one of these, or has no entity with the id.
    /// </exception>
    public string EntityOf(ArticleFacts document, EntityId id)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _entities[(document, id)];
    }

    /// <summary>Returns the true claim of a fact: the same text for all facts with the same claim.</summary>
    /// <param name="fact">A fact of one of the documents, as the same object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The fact is not one of these.</exception>
    public string ClaimOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _facts[fact].Claim;
    }

    /// <summary>Returns the relation of the amount of a fact to the true amount of its claim.</summary>
    /// <param name="fact">A fact of one of the documents, as the same object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The fact is not one of these.</exception>
    public KnownReport ReportOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _facts[fact].Report;
    }

    /// <summary>Scores the merge of companies or people.</summary>
    /// <typeparam name="T">The type of entity: <see cref="Company"/> or <see cref="Person"/>.</typeparam>
    /// <param name="resolver">The keys of the entities of the documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resolver"/> is null.</exception>
    public JoinScore Score<T>(EntityResolver resolver)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return JoinScore.Of(
            Documents.SelectMany(document =>
                document
                    .Companies.Concat<Entity>(document.People)
                    .OfType<T>()
                    .Select(entity => (EntityOf(document, entity.Id), resolver.KeyOf(document, entity.Id)))
            )
        );
    }

    /// <summary>Scores the grouping of facts by claim.</summary>
    /// <param name="clusters">The claims of the documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clusters"/> is null.</exception>
    public JoinScore Score(IEnumerable<FactCluster> clusters)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        return JoinScore.Of(
            clusters.SelectMany(cluster => cluster.Occurrences.Select(each => (ClaimOf(each.Fact), cluster.Claim)))
        );
    }
}
