using System.Diagnostics.CodeAnalysis;

namespace DealNews;

/// <summary>
/// Finds the entities and facts of a document by id, and the facts that refer to them. Each table is built in one pass
/// when it is first needed. The index can be used from several threads.
/// </summary>
/// <remarks>If an id occurs twice, the index returns the first entity or fact with the id.</remarks>
public sealed class DocumentIndex
{
    private readonly FactKinds _kinds;
    private Dictionary<string, Entity>? _entities;
    private Dictionary<string, Fact>? _facts;
    private ReferenceTable? _references;

    private DocumentIndex(ArticleFacts document, FactKinds kinds) => (Document, _kinds) = (document, kinds);

    /// <summary>The document.</summary>
    public ArticleFacts Document { get; }

    /// <summary>Builds the index of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="factKinds">The application's fact kinds, to include the references in their members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">A kind is registered twice.</exception>
    public static DocumentIndex Of(ArticleFacts document, ValueList<FactKind> factKinds = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document, FactKinds.Of(factKinds));
    }

    /// <summary>Returns the company, person or project with an id; null if there is none.</summary>
    public Entity? Find(EntityId id) => Entities.GetValueOrDefault(id.Value);

    /// <summary>Gets the company, person or project with an id.</summary>
    /// <returns>Whether the id was found.</returns>
    public bool TryFind(EntityId id, [NotNullWhen(true)] out Entity? entity) => (entity = Find(id)) is not null;

    /// <summary>Returns the fact with an id; null if there is none.</summary>
    public Fact? FindFact(FactId id) => Facts.GetValueOrDefault(id.Value);

    /// <summary>Gets the fact with an id.</summary>
    /// <returns>Whether the id was found.</returns>
    public bool TryFindFact(FactId id, [NotNullWhen(true)] out Fact? fact) => (fact = FindFact(id)) is not null;

    /// <summary>
    /// Returns the name of an entity in the requested language; otherwise in another language; otherwise the id.
    /// </summary>
    /// <param name="id">The id of the entity. If the document has no such entity, the id is returned.</param>
    /// <param name="language">
    /// The language (BCP 47). If there is no name in it, the method tries a more general tag (<c>zh</c> for
    /// <c>zh-Hant-TW</c>, RFC 4647), then the same primary language, then the first name, then the first alias.
    /// </param>
    public string NameOf(EntityId id, LanguageTag language) =>
        Find(id) is { } entity ? EntityNames.Best(entity, language) : id.Value;

    /// <summary>Returns the references to an entity, in the order of the facts, with the role of each.</summary>
    public ValueList<FactReference> FactsAbout(EntityId id) => References.To(id);

    /// <summary>Returns the references to a fact, in the order of the facts, with the role of each.</summary>
    public ValueList<FactReference> ReferencesTo(FactId id) => References.To(id);

    /// <summary>Returns the references of a fact to entities and other facts, in the order of its members.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public ValueList<FactReference> ReferencesOf(Fact fact) => ReferenceWalk.ReferencesOf(fact, _kinds);

    internal FactKinds Kinds => _kinds;

    // Two threads that build a table at the same time build equal tables.
    private Dictionary<string, Entity> Entities =>
        Volatile.Read(ref _entities) ?? Keep(ref _entities, TableOfEntities());

    private Dictionary<string, Fact> Facts => Volatile.Read(ref _facts) ?? Keep(ref _facts, TableOfFacts());

    private ReferenceTable References =>
        Volatile.Read(ref _references) ?? Keep(ref _references, new ReferenceTable(Document, _kinds));

    private static T Keep<T>(ref T? table, T built)
        where T : class
    {
        Volatile.Write(ref table, built);
        return built;
    }

    private Dictionary<string, Entity> TableOfEntities()
    {
        var count = Document.Companies.Count + Document.People.Count + Document.Projects.Count;
        var entities = new Dictionary<string, Entity>(count, StringComparer.Ordinal);
        AddAll(entities, Document.Companies);
        AddAll(entities, Document.People);
        AddAll(entities, Document.Projects);
        return entities;
    }

    private static void AddAll<T>(Dictionary<string, Entity> entities, ValueList<T> list)
        where T : Entity
    {
        foreach (var entity in list.AsSpan())
        {
            if (entity is not null)
            {
                entities.TryAdd(entity.Id.Value, entity);
            }
        }
    }

    private Dictionary<string, Fact> TableOfFacts()
    {
        var facts = new Dictionary<string, Fact>(Document.Facts.Count, StringComparer.Ordinal);
        foreach (var fact in Document.Facts.AsSpan())
        {
            if (fact?.Id is { } id)
            {
                facts.TryAdd(id.Value, fact);
            }
        }

        return facts;
    }
}
