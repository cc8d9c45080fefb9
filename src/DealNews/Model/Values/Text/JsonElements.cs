using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace DealNews;

/// <summary>Compares and hashes JSON values that the library keeps unchanged, without parsing them.</summary>
internal static class JsonElements
{
    private const int ShortLength = 256;

    /// <summary>
    /// The options for JSON that is checked already. An application may allow more in its own JSON than this library.
    /// </summary>
    public static JsonReaderOptions ReaderOptions { get; } =
        new()
        {
            MaxDepth = int.MaxValue,
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
        };

    public static JsonElement Parse(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, ReaderOptions);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Whether both are equal JSON, in any spelling and any order of members.</summary>
    public static bool AreSame(JsonElement one, JsonElement other) =>
        one.ValueKind == other.ValueKind
        && (
            one.ValueKind == JsonValueKind.Undefined
            || AreSame(JsonMarshal.GetRawUtf8Value(one), JsonMarshal.GetRawUtf8Value(other))
        );

    /// <summary>Whether both are equal JSON, in any spelling and any order of members.</summary>
    public static bool AreSame(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        if (one.SequenceEqual(other))
        {
            return true;
        }

        var reader = new JsonText(one);
        var otherReader = new JsonText(other);
        return reader.Read() && otherReader.Read() && AreSame(ref reader, ref otherReader);
    }

    /// <summary>Returns a hash that is the same for equal JSON. It is seeded and covers the whole value.</summary>
    public static int HashOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Undefined ? 0 : HashOf(JsonMarshal.GetRawUtf8Value(element));

    /// <summary>Returns a hash that is the same for equal JSON. It is seeded and covers the whole value.</summary>
    public static int HashOf(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, ReaderOptions);
        reader.Read();
        return HashOf(ref reader);
    }

    /// <summary>Returns the current text or name of a reader; null if it is not Unicode.</summary>
    public static string? TextOf(ref readonly Utf8JsonReader reader)
    {
        try
        {
            if (!reader.ValueIsEscaped || reader.HasValueSequence || reader.ValueSpan.Length <= ShortLength)
            {
                return reader.GetString() ?? "";
            }

            // Utf8JsonReader would decode it in a pooled buffer, which the thread would keep.
            var text = new byte[reader.ValueSpan.Length];
            return Encoding.UTF8.GetString(text, 0, reader.CopyString(text));
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int HashOf(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                // The order of the members does not matter.
                var members = 0;
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = TextOf(ref reader);
                    reader.Read();
                    members ^= HashCode.Combine(name, HashOf(ref reader));
                }

                return HashCode.Combine(JsonTokenType.StartObject, members);
            case JsonTokenType.StartArray:
                var items = new HashCode();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(HashOf(ref reader));
                }

                return HashCode.Combine(JsonTokenType.StartArray, items.ToHashCode());
            case JsonTokenType.Number:
                return new JsonNumber(reader.ValueSpan).GetHashCode();
            case JsonTokenType.String:
                var text = new HashCode();
                text.AddBytes(
                    reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(TextOf(ref reader) ?? "") : reader.ValueSpan
                );
                return text.ToHashCode();
            default:
                return HashCode.Combine(reader.TokenType);
        }
    }

    private static bool AreSame(ref JsonText one, ref JsonText other)
    {
        if (one.Reader.TokenType != other.Reader.TokenType)
        {
            return false;
        }

        switch (one.Reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return HaveSameMembers(ref one, ref other);
            case JsonTokenType.StartArray:
                while (one.Read() & other.Read() && one.Reader.TokenType != JsonTokenType.EndArray)
                {
                    if (!AreSame(ref one, ref other))
                    {
                        return false;
                    }
                }

                return other.Reader.TokenType == JsonTokenType.EndArray;
            case JsonTokenType.Number:
                return new JsonNumber(one.Reader.ValueSpan).Equals(new(other.Reader.ValueSpan));
            case JsonTokenType.String:
                return HaveSameText(ref one, ref other);
            default:
                return true;
        }
    }

    private static bool HaveSameMembers(ref JsonText one, ref JsonText other)
    {
        while (one.Read() & other.Read() && one.Reader.TokenType == JsonTokenType.PropertyName)
        {
            if (other.Reader.TokenType != JsonTokenType.PropertyName)
            {
                return false;
            }

            if (!HaveSameText(ref one, ref other))
            {
                return HaveSameRest(ref one, ref other);
            }

            if (!one.Read() || !other.Read() || !AreSame(ref one, ref other))
            {
                return false;
            }
        }

        return other.Reader.TokenType == JsonTokenType.EndObject;
    }

    // Most often the order is the same. Otherwise, a dictionary avoids O(n²).
    private static bool HaveSameRest(ref JsonText one, ref JsonText other)
    {
        var theirs = new Dictionary<string, Range>(StringComparer.Ordinal);
        while (other.NextMember() is { } member)
        {
            theirs[member.Name] = member.Value;
        }

        var count = 0;
        while (one.NextMember() is { } member)
        {
            if (!theirs.TryGetValue(member.Name, out var value) || !AreSame(one.Json[member.Value], other.Json[value]))
            {
                return false;
            }

            count++;
        }

        return count == theirs.Count;
    }

    private static bool HaveSameText(ref JsonText one, ref JsonText other) =>
        one.Reader.ValueSpan.SequenceEqual(other.Reader.ValueSpan)
        // Texts without escapes differ if their bytes differ.
        || (
            (one.Reader.ValueIsEscaped || other.Reader.ValueIsEscaped)
            && TextOf(ref one.Reader) is { } text
            && text == TextOf(ref other.Reader)
        );

    /// <summary>A reader with the text that it reads.</summary>
    private ref struct JsonText(ReadOnlySpan<byte> json)
    {
        public readonly ReadOnlySpan<byte> Json = json;
        public Utf8JsonReader Reader = new(json, ReaderOptions);

        public bool Read() => Reader.Read();

        /// <summary>Reads the member whose name is current, and moves to the next name or the end.</summary>
        public (string Name, Range Value)? NextMember()
        {
            if (Reader.TokenType != JsonTokenType.PropertyName)
            {
                return null;
            }

            var name = TextOf(ref Reader) ?? "";
            Reader.Read();
            var start = (int)Reader.TokenStartIndex;
            Reader.Skip();
            var value = start..(int)Reader.BytesConsumed;
            Reader.Read();
            return (name, value);
        }
    }
}
