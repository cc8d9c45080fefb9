using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace DealNews;

/// <summary>
/// Finds the entities and facts of a document by their ids, and the facts that name them. The index is built in one
/// pass and can be used from several threads.
/// </summary>
/// <remarks>If an id occurs twice, the first entity or fact with it counts.</remarks>
public sealed class DocumentIndex
{
    private readonly Dictionary<string, Named<Entity>> _entities;
    private readonly Dictionary<string, Named<Fact>> _facts;
    private readonly FactKinds _kinds;
    private readonly ReadOnlyMemory<FactReference> _references;

    // For each reference, the index of the next one to the same entity or fact; 0 for the last.
    private readonly int[] _next;

    private DocumentIndex(ArticleFacts document, FactKinds kinds)
    {
        Document = document;
        _kinds = kinds;
        _entities = new(
            document.Companies.Count + document.People.Count + document.Projects.Count,
            StringComparer.Ordinal
        );
        _facts = new(document.Facts.Count, StringComparer.Ordinal);
        AddAll(document.Companies);
        AddAll(document.People);
        AddAll(document.Projects);
        var walk = new ReferenceWalk(kinds);
        foreach (var fact in document.Facts)
        {
            if (fact is not null)
            {
                walk.Add(fact);
                if (fact.Id is { } id)
                {
                    Name(_facts, id.Value, fact);
                }
            }
        }

        _references = walk.References;
        _next = new int[_references.Length];
        Link(_references.Span);
    }

    /// <summary>The document.</summary>
    public ArticleFacts Document { get; }

    /// <summary>Builds the index of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="factKinds">The application's own kinds of fact, whose references are indexed too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">A kind is registered twice.</exception>
    public static DocumentIndex Of(ArticleFacts document, ValueList<FactKind> factKinds = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document, FactKinds.Of(factKinds));
    }

    /// <summary>Returns the company, person or project with an id; null if there is none.</summary>
    public Entity? Find(EntityId id) => _entities.GetValueOrDefault(id.Value).Item;

    /// <summary>Gets the company, person or project with an id.</summary>
    /// <returns>Whether the document has one.</returns>
    public bool TryFind(EntityId id, [NotNullWhen(true)] out Entity? entity) => (entity = Find(id)) is not null;

    /// <summary>Returns the fact with an id; null if there is none.</summary>
    public Fact? FindFact(FactId id) => _facts.GetValueOrDefault(id.Value).Item;

    /// <summary>Gets the fact with an id.</summary>
    /// <returns>Whether the document has one.</returns>
    public bool TryFindFact(FactId id, [NotNullWhen(true)] out Fact? fact) => (fact = FindFact(id)) is not null;

    /// <summary>Returns a name of an entity in a language, or else in another language, or else the id.</summary>
    /// <param name="id">The id of the entity. If the document has no such entity, the id is returned.</param>
    /// <param name="language">
    /// The language (BCP 47). A name in a wider language tag is next best (<c>zh</c> for <c>zh-Hant-TW</c>, RFC 4647),
    /// then one in the same language, then the first name, then the first alias.
    /// </param>
    public string NameOf(EntityId id, LanguageTag language) =>
        Find(id) is { } entity ? EntityNames.Best(entity, language) : id.Value;

    /// <summary>Returns the references to an entity, in the order of the facts, with the role of each.</summary>
    public ValueList<FactReference> FactsAbout(EntityId id) => Follow(_entities.GetValueOrDefault(id.Value));

    /// <summary>Returns the references to a fact, in the order of the facts, with the role of each.</summary>
    public ValueList<FactReference> ReferencesTo(FactId id) => Follow(_facts.GetValueOrDefault(id.Value));

    /// <summary>Returns the references of a fact to entities and other facts, in the order of its members.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public ValueList<FactReference> ReferencesOf(Fact fact) => ReferenceWalk.ReferencesOf(fact, _kinds);

    /// <summary>All references of the facts.</summary>
    internal ReadOnlySpan<FactReference> References => _references.Span;

    internal FactKinds Kinds => _kinds;

    private static void Name<T>(Dictionary<string, Named<T>> table, string? id, T item)
        where T : class
    {
        ref var named = ref CollectionsMarshal.GetValueRefOrAddDefault(table, id ?? "", out _);
        named.Item ??= item;
    }

    private void AddAll<T>(ValueList<T> entities)
        where T : Entity
    {
        foreach (var entity in entities)
        {
            if (entity is not null)
            {
                Name(_entities, entity.Id.Value, entity);
            }
        }
    }

    private void Link(ReadOnlySpan<FactReference> references)
    {
        for (var i = 0; i < references.Length; i++)
        {
            if (references[i].Entity is { } entity)
            {
                Link(_entities, entity.Value, i);
            }
            else if (references[i].Other is { } fact)
            {
                Link(_facts, fact.Value, i);
            }
        }
    }

    private void Link<T>(Dictionary<string, Named<T>> table, string id, int reference)
        where T : class
    {
        ref var named = ref CollectionsMarshal.GetValueRefOrAddDefault(table, id, out _);
        if (named.Count++ == 0)
        {
            named.First = reference;
        }
        else
        {
            _next[named.Last] = reference;
        }

        named.Last = reference;
    }

    private ValueList<FactReference> Follow<T>(Named<T> named)
        where T : class
    {
        var references = new FactReference[named.Count];
        var at = named.First;
        for (var i = 0; i < references.Length; i++)
        {
            references[i] = _references.Span[at];
            at = _next[at];
        }

        return new(references);
    }

    /// <summary>What has an id, and the chain of references to it.</summary>
    private record struct Named<T>(T? Item, int First, int Last, int Count)
        where T : class;
}
