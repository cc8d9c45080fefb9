using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DealNews.Validation;

/// <summary>
/// The ids of a document and the references between its facts. Reused for the next document of the thread.
/// </summary>
internal sealed class IdIndex
{
    // In document order, because nothing is removed.
    private readonly Dictionary<string, IndexedEntity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndexedFact> _facts = new(StringComparer.Ordinal);
    private readonly List<FactEdge> _edges = [];
    private readonly List<RepeatedId> _repeatedIds = [];
    private Dictionary<EntitySorts, KnownIds>? _entityIds;
    private KnownIds? _factIds;
    private ArticleFacts? _document;
    private int _unused;

    /// <summary>The references from fact to fact, in the order of the facts that refer.</summary>
    public ReadOnlySpan<FactEdge> Edges => CollectionsMarshal.AsSpan(_edges);

    /// <summary>The ids that an earlier entity or fact already has.</summary>
    public ReadOnlySpan<RepeatedId> RepeatedIds => CollectionsMarshal.AsSpan(_repeatedIds);

    /// <summary>The number of items that the collections have room for.</summary>
    public int Capacity => _entities.Capacity + _facts.Capacity + _edges.Capacity + _repeatedIds.Capacity;

    /// <summary>The index of the fact that is being checked; -1 outside the facts.</summary>
    public int CurrentFact { get; set; } = -1;

    /// <summary>Whether nothing refers to at least one entity.</summary>
    public bool HasUnused => _unused > 0;

    /// <summary>Whether the document has a fact whose references are not known.</summary>
    public bool HasUnknownReferences { get; set; }

    /// <summary>Adds the ids of a document.</summary>
    public void Read(ArticleFacts document)
    {
        _document = document;
        for (var i = 0; i < document.Companies.Count; i++)
        {
            AddEntity(document.Companies[i]?.Id, "companies", i, EntitySorts.Company);
        }

        for (var i = 0; i < document.People.Count; i++)
        {
            AddEntity(document.People[i]?.Id, "people", i, EntitySorts.Person);
        }

        for (var i = 0; i < document.Projects.Count; i++)
        {
            AddEntity(document.Projects[i]?.Id, "projects", i, EntitySorts.Project);
        }

        for (var i = 0; i < document.Facts.Count; i++)
        {
            AddFact(document.Facts[i]?.Id, i);
        }
    }

    /// <summary>Removes the document.</summary>
    public void Clear()
    {
        _entities.Clear();
        _facts.Clear();
        _edges.Clear();
        _repeatedIds.Clear();
        _entityIds = null;
        _factIds = null;
        _document = null;
        _unused = 0;
        CurrentFact = -1;
        HasUnknownReferences = false;
    }

    public bool IsReferredTo(EntityId id) => _entities.TryGetValue(id.Value, out var entity) && entity.IsReferredTo;

    /// <summary>Returns the types of the entities that have an id.</summary>
    public EntitySorts SortsOf(EntityId id) =>
        _entities.TryGetValue(id.Value, out var entity) ? entity.Sorts : EntitySorts.None;

    /// <summary>Records a reference to an entity. Returns false if no entity has the id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="sorts">The type of the entity; several types if entities of different types have the id.</param>
    public bool TryRefer(EntityId id, out EntitySorts sorts)
    {
        ref var entity = ref CollectionsMarshal.GetValueRefOrNullRef(_entities, id.Value);
        if (Unsafe.IsNullRef(ref entity))
        {
            sorts = default;
            return false;
        }

        _unused -= entity.IsReferredTo ? 0 : 1;
        entity.IsReferredTo = true;
        sorts = entity.Sorts;
        return true;
    }

    /// <summary>Records a reference from the current fact to another. Returns false if no fact has the id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="member">The member of the current fact that has the id; null if it can be part of a cycle.</param>
    /// <param name="fact">The first fact with the id.</param>
    /// <param name="isRepeated">Whether several facts have the id.</param>
    public bool TryRefer(FactId id, string? member, [NotNullWhen(true)] out Fact? fact, out bool isRepeated)
    {
        if (!_facts.TryGetValue(id.Value, out var indexed))
        {
            (fact, isRepeated) = (null, false);
            return false;
        }

        (var target, isRepeated) = indexed;
        if (CurrentFact >= 0 && member is not null)
        {
            _edges.Add(new(CurrentFact, target, member));
        }

        fact = _document!.Facts[target];
        return true;
    }

    /// <summary>Returns the ids of all entities of the given types, in the order of the document.</summary>
    public KnownIds EntityIds(EntitySorts sorts)
    {
        // Collected once for all dangling references, which avoids O(n²).
        _entityIds ??= [];
        if (!_entityIds.TryGetValue(sorts, out var ids))
        {
            var known = _entities.Where(entity => (entity.Value.Sorts & sorts) != 0);
            _entityIds.Add(sorts, ids = new(known.Select(static entity => entity.Key)));
        }

        return ids;
    }

    /// <summary>Returns the ids of all facts, in the order of the document.</summary>
    public KnownIds FactIds() => _factIds ??= new(_facts.Keys);

    private void AddEntity(EntityId? id, string list, int index, EntitySorts sort)
    {
        if (id is not { } known || BlankText.Is(known.Value))
        {
            return;
        }

        ref var entity = ref CollectionsMarshal.GetValueRefOrAddDefault(_entities, known.Value, out var isRepeated);
        entity.Sorts |= sort;
        if (isRepeated)
        {
            _repeatedIds.Add(new(list, index, known.Value));
        }
        else
        {
            _unused++;
        }
    }

    private void AddFact(FactId? id, int index)
    {
        if (id is not { } known || BlankText.Is(known.Value))
        {
            return;
        }

        ref var fact = ref CollectionsMarshal.GetValueRefOrAddDefault(_facts, known.Value, out var isRepeated);
        if (isRepeated)
        {
            fact.IsRepeated = true;
            _repeatedIds.Add(new("facts", index, known.Value));
        }
        else
        {
            fact.Position = index;
        }
    }

    private record struct IndexedEntity(EntitySorts Sorts, bool IsReferredTo);

    private record struct IndexedFact(int Position, bool IsRepeated);
}
