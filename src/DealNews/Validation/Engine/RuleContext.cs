using DealNews.Json;
using FluentValidation;

namespace DealNews.Validation;

/// <summary>What the rules of one check share: where they stand, what they found, and the document's ids where there is a document.</summary>
/// <remarks>A thread keeps one, so that a check of a valid document allocates nothing.</remarks>
internal sealed class RuleContext : IDisposable
{
    [ThreadStatic]
    private static RuleContext? s_kept;

    private readonly DocumentIndex _index = new();
    private readonly ReusedList<Finding> _findings = new();

    private RuleContext() { }

    public PointerPath Path { get; } = new();

    public FactKinds Kinds { get; private set; } = FactKinds.None;

    /// <summary>The ids of the document; null while a record is checked by itself.</summary>
    public DocumentIndex? Document { get; private set; }

    /// <summary>Room for the exchange rates of a document.</summary>
    public ReusedList<ImpliedRate> Rates { get; } = new();

    /// <summary>A context to be disposed of when the findings are taken.</summary>
    public static RuleContext Rent(FactKinds kinds)
    {
        // An application's own rules may check other documents meanwhile.
        var context = s_kept ?? new();
        s_kept = null;
        context.Kinds = kinds;
        return context;
    }

    /// <summary>Takes in the ids of a document.</summary>
    public DocumentIndex Open(ArticleFacts document)
    {
        Document = _index;
        _index.Read(document, this);
        return _index;
    }

    public void Dispose()
    {
        Path.Clear();
        if (Document is not null)
        {
            _index.Clear();
            Document = null;
        }

        Rates.Clear();
        _findings.Clear();
        Kinds = FactKinds.None;
        s_kept = this;
    }

    public ValueList<Finding> Findings => _findings.Count == 0 ? default : new(_findings.Items.ToArray());

    /// <summary>Reports at a member of where the check stands, or right there.</summary>
    public void Report(string code, string? member, string message) =>
        Add(code, RuleCatalogue.SeverityOf(code), Path.Append(member), message);

    /// <summary>Reports at an element of a list below where the check stands, or at a member of that element.</summary>
    public void ReportIn(string list, int index, string code, string? member, string message)
    {
        Path.Enter(list, index);
        Report(code, member, message);
        Path.Leave();
    }

    /// <summary>Reports at a pointer that was kept.</summary>
    public void ReportAt(string code, string pointer, string message) =>
        Add(code, RuleCatalogue.SeverityOf(code), pointer, message);

    /// <summary>Reports at a path below where the check stands.</summary>
    public void Report(string code, Severity severity, IEnumerable<string> path, string message)
    {
        var depth = 0;
        foreach (var segment in path)
        {
            Path.Enter(segment);
            depth++;
        }

        Add(code, severity, Path.ToString(), message);
        for (; depth > 0; depth--)
        {
            Path.Leave();
        }
    }

    public void Missing(string? member = null) =>
        Report(RuleCode.RequiredValueMissing, member, "A required value is missing or blank.");

    public void Malformed(string code, string? member, string text, TextFault fault, string formName) =>
        Report(code, member, fault.Describe(text, formName));

    public void UnknownTerm<T>(string member, string term, ValueList<T> known)
    {
        if (BlankText.Is(term))
        {
            Missing(member);
        }
        else
        {
            Report(
                RuleCode.TermUnknown,
                member,
                $"\"{term}\" is not a known term; known are {string.Join(", ", (IEnumerable<T>)known)}."
            );
        }
    }

    public void UnknownProperties(AdditionalProperties members)
    {
        foreach (var (name, _) in members.AsSpan())
        {
            Report(RuleCode.MemberUnknown, name, $"The member \"{name}\" is not known here; it is kept.");
        }
    }

    public void Entity(EntityId id, string? member, EntitySorts sorts)
    {
        if (BlankText.Is(id.Value))
        {
            Missing(member);
        }
        else
        {
            Document?.Refer(id, member, sorts, this);
        }
    }

    public void Entities(ValueList<EntityId> ids, string member, EntitySorts sorts, bool isRequired)
    {
        if (isRequired && ids.IsEmpty)
        {
            Missing(member);
        }

        for (var i = 0; i < ids.Count; i++)
        {
            Path.Enter(member, i);
            Entity(ids[i], null, sorts);
            Path.Leave();
        }

        ListedTwice(ids, member, static id => id);
    }

    /// <summary>Reports each element of a list whose entity an element before it has.</summary>
    public void ListedTwice<T>(ValueList<T> items, string member, Func<T, EntityId> entityOf)
    {
        // Looking at each of a few is quicker than hashing and allocates nothing; a list of very many would take forever that way.
        const int Few = 16;
        var many = items.Count > Few ? new HashSet<EntityId>() : null;
        for (var i = 0; i < items.Count; i++)
        {
            if (
                EntityAt(items, i, entityOf) is { } entity
                && !(many?.Add(entity) ?? !IsBefore(items, i, entity, entityOf))
            )
            {
                ReportIn(member, i, RuleCode.ParticipantsWrong, null, $"\"{entity}\" is listed twice.");
            }
        }
    }

    public void FactReference(FactId id, string member, string? kind)
    {
        if (BlankText.Is(id.Value))
        {
            Missing(member);
        }
        else
        {
            Document?.Refer(id, member, kind, this);
        }
    }

    private static bool IsBefore<T>(ValueList<T> items, int position, EntityId entity, Func<T, EntityId> entityOf)
    {
        for (var i = 0; i < position; i++)
        {
            if (EntityAt(items, i, entityOf) == entity)
            {
                return true;
            }
        }

        return false;
    }

    // Null where nobody is named, which is a fault of its own.
    private static EntityId? EntityAt<T>(ValueList<T> items, int position, Func<T, EntityId> entityOf) =>
        items[position] is { } item && entityOf(item) is var entity && !BlankText.Is(entity.Value)
            ? entity
            : default(EntityId?);

    private void Add(string code, Severity severity, string pointer, string message) =>
        _findings.Add(
            new()
            {
                Code = code,
                Severity = severity,
                Pointer = pointer,
                Message = message,
            }
        );
}
