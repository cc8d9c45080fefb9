using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace DealNews;

/// <summary>Compares and hashes JSON values that the library keeps unchanged.</summary>
internal static class JsonElements
{
    /// <summary>Whether both are equal JSON, in any spelling and any order of members.</summary>
    public static bool AreSame(JsonElement one, JsonElement other)
    {
        if (one.ValueKind != other.ValueKind)
        {
            return false;
        }

        if (one.ValueKind == JsonValueKind.Undefined)
        {
            return true;
        }

        var text = JsonMarshal.GetRawUtf8Value(one);
        var otherText = JsonMarshal.GetRawUtf8Value(other);
        return text.SequenceEqual(otherText)
            || one.ValueKind switch
            {
                JsonValueKind.Object => HaveSameMembers(one, other),
                JsonValueKind.Array => HaveSameItems(one, other),
                JsonValueKind.Number => new JsonNumber(text).Equals(new(otherText)),
                // Texts without escapes differ if their bytes differ.
                JsonValueKind.String => (text.Contains((byte)'\\') || otherText.Contains((byte)'\\'))
                    && TextOf(one) is { } decoded
                    && decoded == TextOf(other),
                _ => true,
            };
    }

    /// <summary>Returns a hash that is the same for equal JSON. It is seeded and covers the whole value.</summary>
    public static int HashOf(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                // The order of the members does not matter.
                var members = 0;
                foreach (var member in element.EnumerateObject())
                {
                    members ^= HashCode.Combine(TryGetName(member, out var name) ? name : "", HashOf(member.Value));
                }

                return HashCode.Combine(JsonValueKind.Object, members);
            case JsonValueKind.Array:
                var items = new HashCode();
                items.Add(JsonValueKind.Array);
                foreach (var item in element.EnumerateArray())
                {
                    items.Add(HashOf(item));
                }

                return items.ToHashCode();
            case JsonValueKind.Number:
                return new JsonNumber(JsonMarshal.GetRawUtf8Value(element)).GetHashCode();
            case JsonValueKind.String:
                return HashOfText(element);
            default:
                return HashCode.Combine(element.ValueKind);
        }
    }

    private static bool HaveSameItems(JsonElement one, JsonElement other)
    {
        if (one.GetArrayLength() != other.GetArrayLength())
        {
            return false;
        }

        var theirs = other.EnumerateArray();
        foreach (var item in one.EnumerateArray())
        {
            if (!theirs.MoveNext() || !AreSame(item, theirs.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveSameMembers(JsonElement one, JsonElement other)
    {
        if (one.GetPropertyCount() != other.GetPropertyCount())
        {
            return false;
        }

        // Most often the order is the same. Otherwise, a dictionary avoids O(n²).
        var theirs = other.EnumerateObject();
        Dictionary<string, JsonElement>? byName = null;
        foreach (var member in one.EnumerateObject())
        {
            if (!TryGetName(member, out var name))
            {
                return false;
            }

            JsonElement value;
            if (
                byName is null
                && theirs.MoveNext()
                && TryGetName(theirs.Current, out var theirName)
                && theirName == name
            )
            {
                value = theirs.Current.Value;
            }
            else if (!(byName ??= ByName(other)).TryGetValue(name, out value))
            {
                return false;
            }

            if (!AreSame(member.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, JsonElement> ByName(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (TryGetName(member, out var name))
            {
                members[name] = member.Value;
            }
        }

        return members;
    }

    private static int HashOfText(JsonElement element)
    {
        var text = JsonMarshal.GetRawUtf8Value(element)[1..^1];
        var hash = new HashCode();
        hash.AddBytes(text.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(TextOf(element) ?? "") : text);
        return hash.ToHashCode();
    }

    /// <summary>Returns a text; null if it is not Unicode.</summary>
    private static string? TextOf(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool TryGetName(JsonProperty member, out string name)
    {
        try
        {
            name = member.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }
}
