using DealNews.Json;

namespace DealNews.Validation;

/// <summary>The parts of a document that could not be read.</summary>
internal sealed class FaultyParts(IReadOnlyCollection<ReadFault> faults)
{
    private readonly HashSet<string> _pointers = new(faults.Select(fault => fault.Pointer), StringComparer.Ordinal);

    // What holds a part that could not be read may only seem to lack something.
    private readonly HashSet<string> _holders = new(faults.SelectMany(fault => Around(fault.Pointer)), StringComparer.Ordinal);

    // Ids that could not be read are missed by whoever refers to them.
    private readonly bool _hidesIds = faults.Any(fault => HidesId(fault.Pointer));

    /// <summary>Whether a broken rule is but the consequence of a part that could not be read.</summary>
    public bool Explain(Finding finding) =>
        _pointers.Count > 0
        && (_holders.Contains(finding.Pointer)
            || IsFaulty(finding.Pointer)
            || finding.Code == RuleCode.EntityUnused
            || (_hidesIds && finding.Code == RuleCode.ReferenceDangling));

    public ArticleFacts Remove(ArticleFacts document) => _pointers.Count == 0 ? document : document with
    {
        Article = IsWhole("/article") ? document.Article : null,
        Companies = Whole(document.Companies, "/companies"),
        People = Whole(document.People, "/people"),
        Projects = Whole(document.Projects, "/projects"),
        Facts = Whole(document.Facts, "/facts"),
    };

    public ValueList<int> ReadableFacts(ArticleFacts document) =>
        Enumerable.Range(0, document.Facts.Count).Where(i => IsWhole(FormattableString.Invariant($"/facts/{i}"))).ToValueList();

    private ValueList<T> Whole<T>(ValueList<T> items, string list) =>
        items.Where((_, i) => IsWhole(FormattableString.Invariant($"{list}/{i}"))).ToValueList();

    private bool IsWhole(string pointer) =>
        !_pointers.Any(fault => fault.StartsWith(pointer, StringComparison.Ordinal) && (fault.Length == pointer.Length || fault[pointer.Length] == '/'));

    // At the pointer itself, or at something that it lies in.
    private bool IsFaulty(string pointer) => _pointers.Contains(pointer) || Around(pointer).Any(_pointers.Contains);

    private static IEnumerable<string> Around(string pointer)
    {
        while (pointer.Length > 0)
        {
            pointer = pointer[..pointer.LastIndexOf('/')];
            yield return pointer;
        }
    }

    private static bool HidesId(string pointer)
    {
        var segments = pointer.Split('/');
        return segments.Length <= 3 || (segments.Length == 4 && segments[3] is "id" or "kind");
    }
}
