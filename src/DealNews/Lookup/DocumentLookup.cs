using System.Diagnostics.CodeAnalysis;

namespace DealNews;

/// <summary>
/// Finds entities and facts of a document. Each call searches the document; for many calls, build a
/// <see cref="DocumentIndex"/>.
/// </summary>
public static class DocumentLookup
{
    /// <summary>Returns the company, person or project with an id; null if there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static Entity? Find(this ArticleFacts document, EntityId id)
    {
        ArgumentNullException.ThrowIfNull(document);
        return First(document.Companies, id) ?? First(document.People, id) ?? First(document.Projects, id);
    }

    /// <summary>Gets the company, person or project with an id.</summary>
    /// <returns>Whether the id was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static bool TryFind(this ArticleFacts document, EntityId id, [NotNullWhen(true)] out Entity? entity) =>
        (entity = document.Find(id)) is not null;

    /// <summary>Returns the fact with an id; null if there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static Fact? FindFact(this ArticleFacts document, FactId id)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var fact in document.Facts)
        {
            if (fact?.Id == id)
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>Gets the fact with an id.</summary>
    /// <returns>Whether the id was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static bool TryFindFact(this ArticleFacts document, FactId id, [NotNullWhen(true)] out Fact? fact) =>
        (fact = document.FindFact(id)) is not null;

    /// <summary>Returns the name of an entity in a language.</summary>
    /// <inheritdoc cref="DocumentIndex.NameOf" path="/remarks"/>
    /// <param name="document">The document.</param>
    /// <param name="id">The id of the entity. If the document has no such entity, the id is returned.</param>
    /// <param name="language">The language (BCP 47).</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string NameOf(this ArticleFacts document, EntityId id, LanguageTag language) =>
        document.Find(id) is { } entity ? EntityNames.Best(entity, language) : id.Value;

    /// <summary>Returns the references to an entity, in the order of the facts, with the role of each.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The id of the entity.</param>
    /// <param name="factKinds">The application's fact kinds, to include the references in their members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static ValueList<FactReference> FactsAbout(
        this ArticleFacts document,
        EntityId id,
        ValueList<FactKind> factKinds = default
    ) => DocumentIndex.Of(document, factKinds).FactsAbout(id);

    /// <summary>Returns the references of a fact to entities and other facts, in the order of its members.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="factKinds">The application's fact kinds, to include the references in their members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static ValueList<FactReference> EnumerateReferences(
        this Fact fact,
        ValueList<FactKind> factKinds = default
    ) => ReferenceWalk.ReferencesOf(fact, FactKinds.Of(factKinds));

    /// <summary>Returns the facts of one kind, in their order.</summary>
    /// <typeparam name="T">The record of the kind.</typeparam>
    public static IEnumerable<T> OfKind<T>(this ValueList<Fact> facts)
        where T : Fact => facts.OfType<T>();

    private static Entity? First<T>(ValueList<T> entities, EntityId id)
        where T : Entity
    {
        foreach (var entity in entities)
        {
            if (entity is not null && entity.Id == id)
            {
                return entity;
            }
        }

        return null;
    }
}
