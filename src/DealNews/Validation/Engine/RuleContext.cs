using DealNews.Json;
using FluentValidation;

namespace DealNews.Validation;

/// <summary>
/// The state that the rules of one validation share: the current path, the findings and the document's ids.
/// </summary>
/// <remarks>Each thread caches one context, so that validating a document without findings allocates nothing.</remarks>
internal sealed class RuleContext : IDisposable
{
    // A context that has held more items is not cached, so that a large document does not keep its memory.
    private const int MaxCachedItems = 4096;

    [ThreadStatic]
    private static RuleContext? s_cached;

    private readonly DocumentIndex _index = new();
    private readonly List<Finding> _findings = [];

    private RuleContext() { }

    /// <summary>The path from the root of the validation to the record that is being checked.</summary>
    public PointerPath Path { get; } = new();

    public FactKinds Kinds { get; private set; } = FactKinds.None;

    /// <summary>The ids of the document; null if a single record is validated.</summary>
    public DocumentIndex? Index { get; private set; }

    /// <summary>A buffer for the exchange rates of a document.</summary>
    public List<ImpliedRate> Rates { get; } = [];

    /// <summary>The findings so far. The list is a copy.</summary>
    public ValueList<Finding> Findings => _findings.ToValueList();

    /// <summary>Rents the context of the thread. Dispose it after taking the findings.</summary>
    public static RuleContext Rent(FactKinds kinds)
    {
        // An application's validator may validate another document during a validation: it then gets a new context.
        var context = s_cached ?? new();
        s_cached = null;
        context.Kinds = kinds;
        return context;
    }

    /// <summary>Indexes the ids of a document.</summary>
    public DocumentIndex Open(ArticleFacts document)
    {
        Index = _index;
        _index.Read(document);
        return _index;
    }

    public void Dispose()
    {
        var size = _index.Size + Rates.Count + _findings.Count;
        Path.Clear();
        if (Index is not null)
        {
            _index.Clear();
            Index = null;
        }

        Rates.Clear();
        _findings.Clear();
        Kinds = FactKinds.None;
        s_cached = size <= MaxCachedItems ? this : null;
    }

    /// <summary>Reports a finding at a member of the current record, or at the record itself.</summary>
    public void Report(Rule rule, string? member, string message) =>
        Add(rule.Code, rule.Severity, Path.Append(member), message);

    /// <summary>
    /// Reports a finding at an element of a list of the current record, or at a member of that element.
    /// </summary>
    public void ReportIn(string list, int index, Rule rule, string? member, string message)
    {
        Path.Enter(list, index);
        Report(rule, member, message);
        Path.Leave();
    }

    /// <summary>Reports a text that does not have the form of its type.</summary>
    public void ReportMalformed(Rule rule, string? member, string text, TextFault fault, string formName) =>
        Report(rule, member, fault.Describe(text, formName));

    /// <summary>Reports a finding of an application's validator at a path below the current record.</summary>
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
