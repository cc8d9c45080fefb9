using System.Text.Json;

namespace DealNews.Json;

/// <summary>Writes what is written alike in every record.</summary>
internal static class JsonText
{
    public static void Write<TOutput>(ref TOutput output, MemberNames names, int index, string value)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        output.Name(names, index);
        output.Text(value);
    }

    public static void Write<TOutput>(ref TOutput output, AdditionalProperties members)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        foreach (var (name, value) in members.AsSpan())
        {
            output.Name(name);
            output.Element(value);
        }
    }

    public static JsonException HalfPair(string text) =>
        new($"The text \"{text}\" has half a surrogate pair, which JSON in UTF-8 cannot hold.");

    /// <summary>The JSON without the byte order mark that may stand before it, which is no part of it and counts in no column.</summary>
    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;

    // The platform would put U+FFFD in place of what it cannot write, and nothing is changed in silence.
    public static string Whole(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var index && index >= 0)
        {
            if (!char.IsHighSurrogate(rest[index]) || index + 1 >= rest.Length || !char.IsLowSurrogate(rest[index + 1]))
            {
                throw HalfPair(text);
            }

            rest = rest[(index + 2)..];
        }

        return text;
    }
}
