namespace DealNews.Validation;

/// <summary>The ids of a document: what they name, and which of them anything refers to.</summary>
internal sealed class DocumentIndex
{
    private readonly IdTable _entityIds = new();
    private readonly ReusedList<IndexedEntity> _entities = new();
    private readonly IdTable _factIds = new();
    private readonly ReusedList<IndexedFact> _facts = new();
    private readonly ReusedList<FactEdge> _edges = new();
    private ArticleFacts? _document;

    /// <summary>Takes in the ids of a document, and reports those that are there twice.</summary>
    public void Read(ArticleFacts document, RuleContext context)
    {
        _document = document;
        for (var i = 0; i < document.Companies.Count; i++)
        {
            AddEntity(document.Companies[i]?.Id, "companies", i, EntitySorts.Company, context);
        }

        for (var i = 0; i < document.People.Count; i++)
        {
            AddEntity(document.People[i]?.Id, "people", i, EntitySorts.Person, context);
        }

        for (var i = 0; i < document.Projects.Count; i++)
        {
            AddEntity(document.Projects[i]?.Id, "projects", i, EntitySorts.Project, context);
        }

        for (var i = 0; i < document.Facts.Count; i++)
        {
            AddFact(document.Facts[i]?.Id, i, context);
        }
    }

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        _entityIds.Clear();
        _entities.Clear();
        _factIds.Clear();
        _facts.Clear();
        _edges.Clear();
        _document = null;
        CurrentFact = -1;
        HasUnknownReferences = false;
    }

    /// <summary>References from fact to fact, in the order in which they were met.</summary>
    public ReadOnlySpan<FactEdge> Edges => _edges.Items;

    /// <summary>Position of the fact that is being checked; -1 outside the facts.</summary>
    public int CurrentFact { get; set; } = -1;

    /// <summary>Whether there is a fact of which nobody knows what it refers to.</summary>
    public bool HasUnknownReferences { get; set; }

    public bool IsReferredTo(EntityId id) =>
        _entityIds.Find(id.Value) is >= 0 and var position && _entities[position].IsReferredTo;

    public void Refer(EntityId id, string? member, EntitySorts sorts, RuleContext context)
    {
        var position = _entityIds.Find(id.Value);
        if (position < 0)
        {
            context.Report(
                RuleCode.ReferenceDangling,
                member,
                $"\"{id}\" is the id of no {Spoken(sorts)} in the document."
            );
            return;
        }

        ref var entity = ref _entities[position];
        entity.IsReferredTo = true;
        var found = entity.Sorts;
        if ((found & sorts) == 0)
        {
            context.Report(
                RuleCode.ReferenceOfWrongSort,
                member,
                $"\"{id}\" is a {Spoken(found)}; expected a {Spoken(sorts)}."
            );
        }
    }

    public void Refer(FactId id, string member, string? kind, RuleContext context)
    {
        var position = _factIds.Find(id.Value);
        if (position < 0)
        {
            context.Report(RuleCode.ReferenceDangling, member, $"\"{id}\" is the id of no fact in the document.");
            return;
        }

        var (target, isRepeated) = _facts[position];
        if (CurrentFact >= 0)
        {
            _edges.Add(new(CurrentFact, target, member));
        }

        // Of facts with one id, any may be meant; and a newer producer knows what a fact of its own kind stands for.
        var found = _document!.Facts[target].Kind;
        if (
            kind is not null
            && !string.Equals(found, kind, StringComparison.Ordinal)
            && !isRepeated
            && _document.Facts[target] is not UnknownFact
        )
        {
            context.Report(
                RuleCode.ReferenceOfWrongSort,
                member,
                $"\"{id}\" is a fact of kind {found}; expected one of kind {kind}."
            );
        }
    }

    private static string Spoken(EntitySorts sorts) =>
        sorts switch
        {
            EntitySorts.Company => "company",
            EntitySorts.Person => "person",
            EntitySorts.Project => "project",
            _ => string.Join(" or ", EachOf(sorts).Select(Spoken)),
        };

    private static IEnumerable<EntitySorts> EachOf(EntitySorts sorts) =>
        new[] { EntitySorts.Company, EntitySorts.Person, EntitySorts.Project }.Where(sort => (sorts & sort) != 0);

    private void AddEntity(EntityId? id, string list, int index, EntitySorts sort, RuleContext context)
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
            ReportRepeated(list, index, known.Value, context);
            // Whichever of the two a reference means, it is not of the wrong sort.
            _entities[position].Sorts |= sort;
        }
    }

    private void AddFact(FactId? id, int index, RuleContext context)
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
            ReportRepeated("facts", index, known.Value, context);
            _facts[position].IsRepeated = true;
        }
    }

    private static void ReportRepeated(string list, int index, string id, RuleContext context)
    {
        context.ReportIn(list, index, RuleCode.IdRepeated, "id", $"The id \"{id}\" is used before in the document.");
    }

    private record struct IndexedEntity(EntitySorts Sorts, bool IsReferredTo);

    private record struct IndexedFact(int Position, bool IsRepeated);
}
