using System.Buffers;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>Helpers for texts, shared by all records.</summary>
internal static class JsonText
{
    /// <summary>
    /// The characters that must be escaped inside a JSON string: control characters, quotation mark, backslash.
    /// </summary>
    public static SearchValues<char> EscapedCharacters { get; } =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static code => (char)code), '"', '\\']);

    public static void Write<TOutput>(ref TOutput output, MemberNames names, int index, string value)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        output.Name(names, index);
        output.Text(value);
    }

    public static void Write<TOutput>(ref TOutput output, AdditionalProperties members)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (!members.IsEmpty)
        {
            output.Members(members);
        }
    }

    /// <summary>Returns the text if it has no unpaired surrogate.</summary>
    /// <remarks>System.Text.Json would silently replace an unpaired surrogate by U+FFFD.</remarks>
    /// <exception cref="JsonException">The text has an unpaired surrogate.</exception>
    public static string Whole(string text) =>
        IndexOfUnpairedSurrogate(text) < 0 ? text : throw new JsonException(JsonFaults.HasUnpairedSurrogate(text));

    /// <summary>Finds the first unpaired surrogate.</summary>
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
