using System.Runtime.CompilerServices;
using DealNews.Json;
using FluentValidation;

namespace DealNews.Validation;

/// <summary>
/// The state that the rules of one validation share: the current path, the findings and the document's ids.
/// </summary>
/// <remarks>
/// Each thread caches one context, so that validating most documents without findings allocates nothing.
/// </remarks>
internal sealed class RuleContext : IDisposable
{
    // A context with more capacity is not cached, so that a thread keeps at most 16 KB.
    private const int MaxCachedItems = 512;

    [ThreadStatic]
    private static RuleContext? s_cached;

    private readonly IdIndex _index = new();
    private readonly FindingCollector _findings = new();
    private FaultyParts? _faulty;

    private RuleContext() { }

    /// <summary>The path from the root of the validation to the record that is being checked.</summary>
    public PointerPath Path { get; } = new();

    public FactKinds Kinds { get; private set; } = FactKinds.None;

    /// <summary>The ids of the document; null if a single record is validated.</summary>
    public IdIndex? Index { get; private set; }

    /// <summary>A buffer for the exchange rates of a document.</summary>
    public List<ImpliedRate> Rates { get; } = [];

    /// <summary>The indexes of the facts that have an amount with equivalents, in ascending order.</summary>
    public List<int> RatedFacts { get; } = [];

    /// <summary>
    /// The number of acquisitions so far. A rule that compares acquisitions skips documents with fewer than two.
    /// </summary>
    public int Acquisitions { get; set; }

    /// <summary>The number of stakes with a rank so far.</summary>
    public int HolderRanks { get; set; }

    /// <summary>The number of ranks in a market so far.</summary>
    public int MarketRanks { get; set; }

    /// <summary>The findings so far.</summary>
    public FindingCollector Findings => _findings;

    /// <summary>Rents the context of the thread. Dispose it after taking the findings.</summary>
    /// <param name="options">The options.</param>
    /// <param name="faulty">
    /// The parts that cannot be read, whose consequences are not reported; null if there are none.
    /// </param>
    public static RuleContext Rent(ValidationOptions options, FaultyParts? faulty = null)
    {
        // An application's validator may validate another document during a validation: it then gets a new context.
        var context = s_cached ?? new();
        s_cached = null;
        context.Kinds = options.Json.Kinds;
        context._findings.Open(options);
        context._faulty = faulty;
        return context;
    }

    /// <summary>Notes that the current fact has an amount with equivalents.</summary>
    public void NoteEquivalents()
    {
        if (Index is { CurrentFact: >= 0 and var fact } && (RatedFacts.Count == 0 || RatedFacts[^1] != fact))
        {
            RatedFacts.Add(fact);
        }
    }

    /// <summary>Indexes the ids of a document.</summary>
    public IdIndex Open(ArticleFacts document)
    {
        Index = _index;
        _index.Read(document);
        return _index;
    }

    public void Dispose()
    {
        Path.Clear();
        if (Index is not null)
        {
            _index.Clear();
            Index = null;
        }

        Rates.Clear();
        RatedFacts.Clear();
        (Acquisitions, HolderRanks, MarketRanks) = (0, 0, 0);
        _findings.Clear();
        _faulty = null;
        Kinds = FactKinds.None;
        // Cleared collections keep their capacity.
        var capacity = Path.Capacity + _index.Capacity + Rates.Capacity + RatedFacts.Capacity + _findings.Capacity;
        s_cached = capacity <= MaxCachedItems ? this : null;
    }

    /// <summary>Checks a record that is a member of the current record, unless it is absent.</summary>
    /// <remarks>Inlined, because the call of the rules would otherwise be indirect.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Check<T, TRules>(T? record, string member)
        where T : Extensible
        where TRules : struct, IRecordRules<T>
    {
        if (record is not null)
        {
            Path.Enter(member);
            TRules.Check(record, this);
            Path.Leave();
        }
    }

    /// <summary>Checks the records of a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CheckAll<T, TRules>(ValueList<T> records, string member)
        where T : Extensible
        where TRules : struct, IRecordRules<T>
    {
        for (var i = 0; i < records.Count; i++)
        {
            Path.Enter(member, i);
            if (records[i] is { } record)
            {
                TRules.Check(record, this);
            }
            else
            {
                RequiredValueRule.Report(null, null, this);
            }

            Path.Leave();
        }
    }

    /// <summary>
    /// Whether to create a finding of a rule, for rules whose messages are expensive. If not, the finding is counted.
    /// </summary>
    public bool Wants(Rule rule) => IsWanted(rule.Code, rule.Severity);

    /// <summary>Reports a finding at a member of the current record, or at the record itself.</summary>
    public void Report(Rule rule, string? member, string message)
    {
        if (IsWanted(rule.Code, rule.Severity))
        {
            Add(rule.Code, rule.Severity, Path.Append(member), message);
        }
    }

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
    public void ReportMalformed(Rule rule, string? member, string text, TextFault fault, string formName)
    {
        if (Wants(rule))
        {
            Report(rule, member, fault.Describe(text, formName));
        }
    }

    /// <summary>Reports a finding of an application's validator at a path below the current record.</summary>
    public void Report(string code, Severity severity, IEnumerable<string> path, string message)
    {
        if (!IsWanted(code, severity))
        {
            return;
        }

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

    // Beyond the limit, findings are only counted. The pointer decides whether a finding follows from an unreadable
    // part.
    private bool IsWanted(string code, Severity severity) => _faulty is not null || _findings.Wants(code, severity);

    private void Add(string code, Severity severity, string pointer, string message)
    {
        var finding = new Finding
        {
            Code = code,
            Severity = severity,
            Pointer = pointer,
            Message = message,
        };
        if (_faulty?.Explain(finding) != true)
        {
            _findings.Add(finding);
        }
    }
}
