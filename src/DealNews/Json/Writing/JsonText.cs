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

    /// <summary>Returns the text if every surrogate in it is one of a pair.</summary>
    /// <remarks>System.Text.Json would replace the others by U+FFFD, a silent change of the document.</remarks>
    /// <exception cref="JsonException">The text has an unpaired surrogate.</exception>
    public static string Whole(string text) => IndexOfUnpairedSurrogate(text) < 0 ? text : throw HalfPair(text);

    /// <summary>Finds the first surrogate that is not one of a pair.</summary>
    /// <returns>Its index in UTF-16 code units; -1 if there is none.</returns>
    public static int IndexOfUnpairedSurrogate(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (text[start..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var index)
        {
            var at = start + index;
            if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return at;
            }

            start = at + 2;
        }

        return -1;
    }
}
