using System.Net;
using System.Text;

namespace DealNews.Grounding;

/// <summary>Decodes the character references of HTML, such as <c>&amp;quot;</c> and <c>&amp;#8217;</c>.</summary>
internal static class CharacterReferences
{
    // The longest name of HTML 4 has eight letters.
    private const int LongestReference = 12;

    // HTML reads the references to C1 control characters as characters of Windows-1252.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Returns a text without its character references.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offsets">
    /// The offset in <paramref name="text"/> of each UTF-16 code unit of the result, and of its end; null if the text
    /// has no references.
    /// </param>
    public static string Decode(string text, out int[]? offsets)
    {
        offsets = null;
        var from = 0;
        StringBuilder? decoded = null;
        List<int> places = [];
        for (var at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&', at + 1))
        {
            if (!TryRead(text.AsSpan(at), out var characters, out var length))
            {
                continue;
            }

            decoded ??= new StringBuilder(text.Length);
            decoded.Append(text, from, at - from).Append(characters);
            places.AddRange(Enumerable.Range(from, at - from));
            places.AddRange(Enumerable.Repeat(at, characters.Length));
            from = at + length;
            at = from - 1;
        }

        if (decoded is null)
        {
            return text;
        }

        decoded.Append(text, from, text.Length - from);
        places.AddRange(Enumerable.Range(from, text.Length - from + 1));
        offsets = [.. places];
        return decoded.ToString();
    }

    /// <summary>Reads the character reference at the start of a text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out string characters, out int length)
    {
        characters = "";
        length = text[..Math.Min(text.Length, LongestReference)].IndexOf(';') + 1;
        if (length < "&lt;".Length || (text[1] != '#' && !char.IsAsciiLetter(text[1])))
        {
            return false;
        }

        var reference = text[..length].ToString();
        characters = WebUtility.HtmlDecode(reference);
        if (characters.Length == 1 && characters[0] is >= '\u0080' and <= '\u009F')
        {
            characters = Windows1252[characters[0] - '\u0080'].ToString();
        }

        return characters != reference && WellFormed.IndexOfLoneSurrogate(characters) < 0;
    }
}
