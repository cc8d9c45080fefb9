namespace DealNews.Validation;

/// <summary>The ids of a document: what they name, and which of them anything refers to.</summary>
internal sealed class DocumentIndex
{
    private readonly Dictionary<EntityId, EntitySorts> _entities = [];
    private readonly HashSet<EntityId> _referredTo = [];
    private readonly Dictionary<FactId, int> _facts = [];
    private readonly HashSet<FactId> _repeatedFacts = [];
    private readonly List<FactEdge> _edges = [];
    private readonly ArticleFacts _document;

    public DocumentIndex(ArticleFacts document, RuleContext context)
    {
        _document = document;
        AddEntities(document.Companies, "companies", EntitySorts.Company, static company => company?.Id, context);
        AddEntities(document.People, "people", EntitySorts.Person, static person => person?.Id, context);
        AddEntities(document.Projects, "projects", EntitySorts.Project, static project => project?.Id, context);
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (document.Facts[i]?.Id is { } id && !string.IsNullOrWhiteSpace(id.Value) && !_facts.TryAdd(id, i))
            {
                _repeatedFacts.Add(id);
                ReportRepeated("facts", i, id.Value, context);
            }
        }
    }

    /// <summary>References from fact to fact, in the order in which they were met.</summary>
    public IReadOnlyList<FactEdge> Edges => _edges;

    /// <summary>Position of the fact that is being checked; -1 outside the facts.</summary>
    public int CurrentFact { get; set; } = -1;

    /// <summary>Whether there is a fact of which nobody knows what it refers to.</summary>
    public bool HasUnknownReferences { get; set; }

    public bool IsReferredTo(EntityId id) => _referredTo.Contains(id);

    public void Refer(EntityId id, string? member, EntitySorts sorts, RuleContext context)
    {
        if (!_entities.TryGetValue(id, out var found))
        {
            context.Report(RuleCode.ReferenceDangling, member, $"\"{id}\" is the id of no {Spoken(sorts)} in the document.");
            return;
        }

        _referredTo.Add(id);
        if ((found & sorts) == 0)
        {
            context.Report(RuleCode.ReferenceOfWrongSort, member, $"\"{id}\" is a {Spoken(found)}; expected a {Spoken(sorts)}.");
        }
    }

    public void Refer(FactId id, string member, string? kind, RuleContext context)
    {
        if (!_facts.TryGetValue(id, out var target))
        {
            context.Report(RuleCode.ReferenceDangling, member, $"\"{id}\" is the id of no fact in the document.");
            return;
        }

        if (CurrentFact >= 0)
        {
            _edges.Add(new(CurrentFact, target, member));
        }

        // Of facts with one id, any may be meant; and a newer producer knows what a fact of its own kind stands for.
        var found = _document.Facts[target].Kind;
        if (kind is not null && !string.Equals(found, kind, StringComparison.Ordinal)
            && !_repeatedFacts.Contains(id) && _document.Facts[target] is not UnknownFact)
        {
            context.Report(RuleCode.ReferenceOfWrongSort, member, $"\"{id}\" is a fact of kind {found}; expected one of kind {kind}.");
        }
    }

    private static string Spoken(EntitySorts sorts)
    {
        List<string> names = [];
        foreach (var (sort, name) in (ReadOnlySpan<(EntitySorts, string)>)[(EntitySorts.Company, "company"), (EntitySorts.Person, "person"), (EntitySorts.Project, "project")])
        {
            if ((sorts & sort) != 0)
            {
                names.Add(name);
            }
        }

        return string.Join(" or ", names);
    }

    private void AddEntities<T>(ValueList<T> entities, string list, EntitySorts sort, Func<T, EntityId?> idOf, RuleContext context)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            if (idOf(entities[i]) is not { } id || string.IsNullOrWhiteSpace(id.Value))
            {
                continue;
            }

            if (!_entities.TryAdd(id, sort))
            {
                ReportRepeated(list, i, id.Value, context);
                // Whichever of the two a reference means, it is not of the wrong sort.
                _entities[id] |= sort;
            }
        }
    }

    private static void ReportRepeated(string list, int index, string id, RuleContext context)
    {
        context.Path.Enter(list);
        context.Path.Enter(index);
        context.Report(RuleCode.IdRepeated, "id", $"The id \"{id}\" is used before in the document.");
        context.Path.Leave();
        context.Path.Leave();
    }
}
