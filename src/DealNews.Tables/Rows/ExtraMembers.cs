using System.Globalization;

namespace DealNews.Tables;

/// <summary>Collects the members of a document, an entity or a fact that have no column, by their path.</summary>
internal sealed class ExtraMembers
{
    private readonly List<KeyValuePair<string, string>> _members = [];

    public void Clear() => _members.Clear();

    /// <summary>Adds the unknown members of a record.</summary>
    /// <param name="path">The path of the record, with an asterisk for the index in a list.</param>
    /// <param name="ordinal">The index in the outer list.</param>
    /// <param name="item">The index in the inner list.</param>
    /// <param name="members">The members.</param>
    public void Add(string path, int ordinal, int item, AdditionalProperties members)
    {
        if (members.Count == 0)
        {
            return;
        }

        var start = path.Length == 0 ? "" : PathOf(path, ordinal, item) + "/";
        foreach (var (name, value) in members)
        {
            Add(start + Token(name), value.GetRawText());
        }
    }

    /// <summary>Adds a member whose value is JSON.</summary>
    public void Add(string path, string json) => _members.Add(new(path, json));

    public string? ToJson() => JsonCells.Object(_members);

    /// <summary>Returns the path with indexes: <c>payments/0/amount</c>.</summary>
    public static string PathOf(string path, int ordinal, int item)
    {
        foreach (var place in (ReadOnlySpan<int>)[ordinal, item])
        {
            var star = path.IndexOf('*', StringComparison.Ordinal);
            if (star < 0)
            {
                break;
            }

            path = string.Concat(
                path.AsSpan(0, star),
                place.ToString(CultureInfo.InvariantCulture),
                path.AsSpan(star + 1)
            );
        }

        return path;
    }

    // As in a JSON Pointer (RFC 6901).
    private static string Token(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
