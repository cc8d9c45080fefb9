using System.Globalization;
using DealNews.Json;

namespace DealNews.Validation;

/// <summary>The parts of a document that cannot be read.</summary>
internal sealed class FaultyParts
{
    // Members that another member can replace, and the member that decides the record of a fact.
    private static readonly string[] s_alternatives = ["kind", .. AlternativeMembers.All];

    private static readonly string[] s_lists = ["companies", "people", "projects", "facts"];

    private readonly HashSet<string> _pointers = new(StringComparer.Ordinal);

    // The same pointers, to look up a part of a pointer without a new string.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _parts;

    // The records that lack a member because it cannot be read. An unreadable element of a list is not such a member.
    private readonly HashSet<string> _owners = new(StringComparer.Ordinal);

    // The indexes of the elements of each list that are or have an unreadable part.
    private readonly Dictionary<string, HashSet<int>> _elements = new(StringComparer.Ordinal);

    // The index in the JSON text of each element of a list that Remove keeps.
    private readonly Dictionary<string, int[]> _positions = new(StringComparer.Ordinal);

    private readonly bool _hasFaultyArticle;

    // A reference to an id that cannot be read is not dangling.
    private readonly bool _hidesIds;

    public FaultyParts(IReadOnlyCollection<ReadFault> faults)
    {
        foreach (var (_, pointer, _, _) in faults)
        {
            _pointers.Add(pointer);
            AddOwners(pointer);
            var segments = pointer.Split('/', 4);
            _hasFaultyArticle |= segments is [_, "article", ..];
            _hidesIds |= segments.Length <= 3 || segments[3] is "id" or "kind";
            if (segments is [_, var list, var index, ..] && TryParseIndex(index, out var element))
            {
                if (!_elements.TryGetValue(list, out var elements))
                {
                    _elements.Add(list, elements = []);
                }

                elements.Add(element);
            }
        }

        _parts = _pointers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the whole document can be read.</summary>
    public bool IsEmpty => _pointers.Count == 0;

    /// <summary>Whether a finding is only a consequence of a part that cannot be read.</summary>
    public bool Explain(Finding finding) =>
        !IsEmpty
        && (
            IsFaulty(finding.Pointer)
            || (
                finding.Code == RuleCode.RequiredValueMissing
                    ? HasFaultyAlternative(finding.Pointer)
                    : _owners.Contains(finding.Pointer)
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
    public ArticleFacts Remove(ArticleFacts document)
    {
        if (IsEmpty)
        {
            return document;
        }

        foreach (var list in s_lists)
        {
            var elements = _elements.GetValueOrDefault(list);
            _positions[list] =
            [
                .. Enumerable.Range(0, CountOf(document, list)).Where(i => elements is null || !elements.Contains(i)),
            ];
        }

        return document with
        {
            Article = _hasFaultyArticle ? null : document.Article,
            Companies = Whole(document.Companies, "companies"),
            People = Whole(document.People, "people"),
            Projects = Whole(document.Projects, "projects"),
            Facts = Whole(document.Facts, "facts"),
        };
    }

    /// <summary>Returns the indexes of the facts that <see cref="Remove"/> keeps.</summary>
    public ValueList<int> ReadableFacts(ArticleFacts document) =>
        IsEmpty ? Enumerable.Range(0, document.Facts.Count).ToValueList() : [.. _positions["facts"]];

    /// <summary>Converts a pointer into the result of <see cref="Remove"/> to a pointer into the JSON text.</summary>
    public string InText(string pointer) =>
        !IsEmpty
        && pointer.Split('/', 4) is ["", var list, var index, .. var below]
        && _positions.TryGetValue(list, out var positions)
        && TryParseIndex(index, out var whole)
        && whole < positions.Length
            ? string.Join('/', ["", list, positions[whole].ToString(CultureInfo.InvariantCulture), .. below])
            : pointer;

    private static int CountOf(ArticleFacts document, string list) =>
        list switch
        {
            "companies" => document.Companies.Count,
            "people" => document.People.Count,
            "projects" => document.Projects.Count,
            _ => document.Facts.Count,
        };

    private ValueList<T> Whole<T>(ValueList<T> items, string list) =>
        _positions[list].Length == items.Count ? items : [.. _positions[list].Select(i => items[i])];

    private void AddOwners(string pointer)
    {
        for (var end = pointer.Length; end > 0; )
        {
            var start = pointer.LastIndexOf('/', end - 1);
            if (start < 0 || pointer.AsSpan((start + 1)..end).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return;
            }

            _owners.Add(pointer[..start]);
            end = start;
        }
    }

    // Both of two members are missing because one cannot be read. A quote may be missing if there is a position.
    private bool HasFaultyAlternative(string pointer) =>
        s_alternatives.Any(name => _pointers.Contains($"{pointer}/{name}"))
        || (
            pointer.EndsWith("/exact", StringComparison.Ordinal)
            && IsFaultyPosition(pointer[..pointer.LastIndexOf('/')])
        );

    private bool IsFaultyPosition(string evidence) =>
        _pointers.Contains(evidence + "/start") || _pointers.Contains(evidence + "/end");

    // The pointer itself, or a value that contains it, cannot be read.
    private bool IsFaulty(string pointer)
    {
        for (var length = pointer.Length; length >= 0; length = length == 0 ? -1 : pointer.LastIndexOf('/', length - 1))
        {
            if (_parts.Contains(pointer.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryParseIndex(string segment, out int index) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out index);
}
