using System.Globalization;
using DealNews.Json;

namespace DealNews.Validation;

/// <summary>The parts of a document that cannot be read.</summary>
internal sealed class FaultyParts(IReadOnlyCollection<ReadFault> faults)
{
    // Members of records that need only one of two members, and the member that decides the record of a fact.
    private static readonly string[] s_alternatives = ["kind", "investee", "project", "entity", "name", "value"];

    private readonly HashSet<string> _pointers = new(faults.Select(fault => fault.Pointer), StringComparer.Ordinal);

    // A reference to an id that cannot be read is not dangling.
    private readonly bool _hidesIds = faults.Any(fault => HidesId(fault.Pointer));

    /// <summary>Whether a finding is only a consequence of a part that cannot be read.</summary>
    public bool Explain(Finding finding) =>
        _pointers.Count > 0
        && (
            IsFaulty(finding.Pointer)
            || (
                finding.Code == RuleCode.RequiredValueMissing
                    ? HasFaultyAlternative(finding.Pointer)
                    : IsOwnerOfFault(finding.Pointer)
            )
            || (
                finding.Code == RuleCode.SelectorImpossible
                && IsFaultyPosition(finding.Pointer[..finding.Pointer.LastIndexOf('/')])
            )
            // The unreadable part may refer to the entity, or may make the two facts different.
            || finding.Code is RuleCode.EntityUnused or RuleCode.FactRepeated
            || (_hidesIds && finding.Code == RuleCode.ReferenceDangling)
        );

    /// <summary>Returns the document without the entities and facts that have an unreadable part.</summary>
    public ArticleFacts Remove(ArticleFacts document) =>
        _pointers.Count == 0
            ? document
            : document with
            {
                Article = IsWhole("/article") ? document.Article : null,
                Companies = Whole(document.Companies, "/companies"),
                People = Whole(document.People, "/people"),
                Projects = Whole(document.Projects, "/projects"),
                Facts = Whole(document.Facts, "/facts"),
            };

    /// <summary>Returns the indexes of the facts that <see cref="Remove"/> keeps.</summary>
    public ValueList<int> ReadableFacts(ArticleFacts document) =>
        Enumerable
            .Range(0, document.Facts.Count)
            .Where(i => IsWhole(FormattableString.Invariant($"/facts/{i}")))
            .ToValueList();

    /// <summary>Converts a pointer into the result of <see cref="Remove"/> to a pointer into the JSON text.</summary>
    public string InText(string pointer)
    {
        if (
            _pointers.Count == 0
            || pointer.Split('/')
                is not ["", ("companies" or "people" or "projects" or "facts") and var list, var index, .. var below]
            || !int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
        )
        {
            return pointer;
        }

        var position = 0;
        for (var before = IsWhole(At(0)) ? 0 : -1; before < whole; before += IsWhole(At(position)) ? 1 : 0)
        {
            position++;
        }

        return string.Join('/', [At(position), .. below]);

        string At(int place) => FormattableString.Invariant($"/{list}/{place}");
    }

    private ValueList<T> Whole<T>(ValueList<T> items, string list) =>
        items.Where((_, i) => IsWhole(FormattableString.Invariant($"{list}/{i}"))).ToValueList();

    private bool IsWhole(string pointer) => !_pointers.Contains(pointer) && !HasFaultBelow(pointer);

    private bool HasFaultBelow(string pointer) => _pointers.Any(fault => IsBelow(fault, pointer));

    // A record lacks its unreadable members, but not the unreadable elements of its lists.
    private bool IsOwnerOfFault(string pointer) =>
        _pointers.Any(fault =>
            IsBelow(fault, pointer)
            && !fault[(pointer.Length + 1)..].Split('/').Any(segment => segment.All(char.IsAsciiDigit))
        );

    // Both of two members are missing because one cannot be read. A quote may be missing if there is a position.
    private bool HasFaultyAlternative(string pointer) =>
        s_alternatives.Any(name => _pointers.Contains($"{pointer}/{name}"))
        || (
            pointer.EndsWith("/exact", StringComparison.Ordinal)
            && IsFaultyPosition(pointer[..pointer.LastIndexOf('/')])
        );

    private bool IsFaultyPosition(string evidence) =>
        _pointers.Contains(evidence + "/start") || _pointers.Contains(evidence + "/end");

    private static bool IsBelow(string fault, string pointer) =>
        fault.Length > pointer.Length
        && fault[pointer.Length] == '/'
        && fault.StartsWith(pointer, StringComparison.Ordinal);

    // The pointer itself, or a value that contains it, cannot be read.
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
