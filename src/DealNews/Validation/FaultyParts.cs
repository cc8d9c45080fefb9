using DealNews.Json;

namespace DealNews.Validation;

/// <summary>The parts of a document that could not be read.</summary>
internal sealed class FaultyParts(IReadOnlyCollection<ReadFault> faults)
{
    private readonly HashSet<string> _pointers = new(faults.Select(fault => fault.Pointer), StringComparer.Ordinal);

    // Ids that could not be read are missed by whoever refers to them.
    private readonly bool _hidesIds = faults.Any(fault => HidesId(fault.Pointer));

    /// <summary>Whether a broken rule is but the consequence of a part that could not be read.</summary>
    /// <param name="finding">What the rule found in the rest.</param>
    /// <param name="isAbsent">Whether the text has nothing at the place of the finding.</param>
    public bool Explain(Finding finding, bool isAbsent) =>
        _pointers.Count > 0
        && (IsFaulty(finding.Pointer)
            || HasFaultBelow(finding.Pointer)
            // One of two members is missing, the other could not be read.
            || (isAbsent && HasFaultBelow(Around(finding.Pointer)))
            // What could not be read may refer to the entity, or make the difference between two facts.
            || finding.Code is RuleCode.EntityUnused or RuleCode.FactRepeated
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

    /// <summary>The pointer to what a value lies in.</summary>
    public static string Around(string pointer) => pointer.Length == 0 ? "" : pointer[..pointer.LastIndexOf('/')];

    private bool IsWhole(string pointer) => !_pointers.Contains(pointer) && !HasFaultBelow(pointer);

    private bool HasFaultBelow(string pointer) =>
        _pointers.Any(fault => fault.Length > pointer.Length && fault[pointer.Length] == '/' && fault.StartsWith(pointer, StringComparison.Ordinal));

    // At the pointer itself, or at something that it lies in.
    private bool IsFaulty(string pointer)
    {
        for (var length = pointer.Length; length >= 0; length = length == 0 ? -1 : pointer.LastIndexOf('/', length - 1))
        {
            if (_pointers.Contains(pointer[..length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HidesId(string pointer)
    {
        var segments = pointer.Split('/');
        return segments.Length <= 3 || (segments.Length == 4 && segments[3] is "id" or "kind");
    }
}
