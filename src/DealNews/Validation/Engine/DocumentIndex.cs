using System.Diagnostics.CodeAnalysis;

namespace DealNews.Validation;

/// <summary>
/// The ids of a document and the references between its facts. Reused for the next document of the thread.
/// </summary>
internal sealed class DocumentIndex
{
    private readonly IdTable _entityIds = new();
    private readonly ReusedList<IndexedEntity> _entities = new();
    private readonly IdTable _factIds = new();
    private readonly ReusedList<IndexedFact> _facts = new();
    private readonly ReusedList<FactEdge> _edges = new();
    private readonly ReusedList<RepeatedId> _repeatedIds = new();
    private ArticleFacts? _document;

    /// <summary>The references from fact to fact, in the order of the facts that refer.</summary>
    public ReadOnlySpan<FactEdge> Edges => _edges.Items;

    /// <summary>The ids that an earlier entity or fact has.</summary>
    public ReadOnlySpan<RepeatedId> RepeatedIds => _repeatedIds.Items;

    /// <summary>The index of the fact that is being checked; -1 outside the facts.</summary>
    public int CurrentFact { get; set; } = -1;

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
        _entityIds.Clear();
        _entities.Clear();
        _factIds.Clear();
        _facts.Clear();
        _edges.Clear();
        _repeatedIds.Clear();
        _document = null;
        CurrentFact = -1;
        HasUnknownReferences = false;
    }

    public bool IsReferredTo(EntityId id) =>
        _entityIds.Find(id.Value) is >= 0 and var position && _entities[position].IsReferredTo;

    /// <summary>Notes a reference to an entity. Returns false if no entity has the id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="sorts">The sort of the entity; several sorts if entities of different sorts have the id.</param>
    public bool TryRefer(EntityId id, out EntitySorts sorts)
    {
        var position = _entityIds.Find(id.Value);
        if (position < 0)
        {
            sorts = default;
            return false;
        }

        ref var entity = ref _entities[position];
        entity.IsReferredTo = true;
        sorts = entity.Sorts;
        return true;
    }

    /// <summary>Notes a reference from the current fact to another. Returns false if no fact has the id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="member">The member of the current fact that has the id.</param>
    /// <param name="fact">The first fact with the id.</param>
    /// <param name="isRepeated">Whether several facts have the id.</param>
    public bool TryRefer(FactId id, string member, [NotNullWhen(true)] out Fact? fact, out bool isRepeated)
    {
        var position = _factIds.Find(id.Value);
        if (position < 0)
        {
            (fact, isRepeated) = (null, false);
            return false;
        }

        (var target, isRepeated) = _facts[position];
        if (CurrentFact >= 0)
        {
            _edges.Add(new(CurrentFact, target, member));
        }

        fact = _document!.Facts[target];
        return true;
    }

    /// <summary>Returns the ids of all entities of the given sorts, in the order of the document.</summary>
    public string[] EntityIds(EntitySorts sorts) =>
        [.. Enumerable.Range(0, _entities.Count).Where(i => (_entities[i].Sorts & sorts) != 0).Select(_entityIds.IdAt)];

    /// <summary>Returns the ids of all facts, in the order of the document.</summary>
    public string[] FactIds() => [.. Enumerable.Range(0, _facts.Count).Select(_factIds.IdAt)];

    private void AddEntity(EntityId? id, string list, int index, EntitySorts sort)
    {
        if (id is not { } known || BlankText.Is(known.Value))
        {
            return;
        }

        if (_entityIds.TryAdd(known.Value, out var position))
        {
            _entities.Add(new(sort, false));
        }
        else
        {
            _repeatedIds.Add(new(list, index, known.Value));
            _entities[position].Sorts |= sort;
        }
    }

    private void AddFact(FactId? id, int index)
    {
        if (id is not { } known || BlankText.Is(known.Value))
        {
            return;
        }

        if (_factIds.TryAdd(known.Value, out var position))
        {
            _facts.Add(new(index, false));
        }
        else
        {
            _repeatedIds.Add(new("facts", index, known.Value));
            _facts[position].IsRepeated = true;
        }
    }

    private record struct IndexedEntity(EntitySorts Sorts, bool IsReferredTo);

    private record struct IndexedFact(int Position, bool IsRepeated);
}
