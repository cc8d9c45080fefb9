using System.Text.Json;

namespace DealNews.Json;

/// <summary>Writes texts and unread members.</summary>
internal static class JsonText
{
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, string value)
    {
        writer.WritePropertyName(name);
        WriteValue(writer, value);
    }

    /// <exception cref="JsonException">The text has half a surrogate pair, which UTF-8 cannot hold.</exception>
    public static void WriteValue(Utf8JsonWriter writer, string value) => writer.WriteStringValue(Whole(value));

    public static void Write(Utf8JsonWriter writer, AdditionalProperties members)
    {
        foreach (var (name, value) in members.AsSpan())
        {
            writer.WritePropertyName(Whole(name));
            value.WriteTo(writer);
        }
    }

    /// <summary>The JSON without the byte order mark that may stand before it, which is no part of it and counts in no column.</summary>
    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8Json) => utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;

    // The writer would put U+FFFD in place of what it cannot write, and nothing is changed in silence.
    public static string Whole(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var index && index >= 0)
        {
            if (!char.IsHighSurrogate(rest[index]) || index + 1 >= rest.Length || !char.IsLowSurrogate(rest[index + 1]))
            {
                throw new JsonException($"The text \"{text}\" has half a surrogate pair, which JSON in UTF-8 cannot hold.");
            }

            rest = rest[(index + 2)..];
        }

        return text;
    }
}
