using System.Buffers;

namespace DealNews.Grounding;

/// <summary>
/// A text as the figure reader sees it: with character references decoded, and without emphasis and the quotation marks
/// next to figures. Its figures have the places of the original text.
/// </summary>
internal readonly ref struct ReadableText
{
    private const string Quotes = "\"“”„‘’「」『』«»";

    // Emphasis in HTML, which can be within an amount and its bound.
    private static readonly string[] s_tags = ["b", "i", "em", "strong", "u", "mark"];

    private static readonly SearchValues<char> s_marks = SearchValues.Create("&*<\u00AD" + Quotes);

    private readonly ReadOnlySpan<char> _original;

    // The place of each character in the original; null if nothing differs.
    private readonly int[]? _places;

    private ReadableText(ReadOnlySpan<char> original, ReadOnlySpan<char> characters, int[]? places)
    {
        _original = original;
        Characters = characters;
        _places = places;
    }

    public ReadOnlySpan<char> Characters { get; }

    public static ReadableText Of(ReadOnlySpan<char> text)
    {
        char[]? characters = null;
        int[] places = [];
        int count = 0,
            from = 0;
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at))
        {
            var length = LengthOfMark(text, at, out var replacement);
            if (length == 0)
            {
                at++;
                continue;
            }

            if (characters is null)
            {
                (characters, places) = (new char[text.Length], new int[text.Length]);
            }

            Copy(text, from, at, characters, places, ref count);
            foreach (var c in replacement)
            {
                (characters[count], places[count++]) = (c, at);
            }

            at += length;
            from = at;
        }

        if (characters is null)
        {
            return new(text, text, null);
        }

        Copy(text, from, text.Length, characters, places, ref count);
        return new(text, characters.AsSpan(0, count), places);
    }

    /// <summary>Returns the place in the original of a character.</summary>
    public int StartOf(int at) => _places is null ? at : _places[at];

    /// <summary>Returns the place in the original after the last character of a non-empty part.</summary>
    public int EndOf(int end)
    {
        if (_places is null)
        {
            return end;
        }

        var last = _places[end - 1];
        return _original[last] == '&' && CharacterReferences.TryRead(_original[last..], out _, out var length)
            ? last + length
            : last + 1;
    }

    private static int Next(ReadOnlySpan<char> text, int at) =>
        text[at..].IndexOfAny(s_marks) is >= 0 and var next ? at + next : text.Length;

    private static void Copy(ReadOnlySpan<char> text, int from, int to, char[] characters, int[] places, ref int count)
    {
        text[from..to].CopyTo(characters.AsSpan(count));
        for (var i = from; i < to; i++)
        {
            places[count++] = i;
        }
    }

    // Returns 0 if the character is not a mark that the reader must not see.
    private static int LengthOfMark(ReadOnlySpan<char> text, int at, out string replacement)
    {
        replacement = "";
        switch (text[at])
        {
            case '&':
                return CharacterReferences.TryRead(text[at..], out replacement, out var length) ? length : 0;
            case '\u00AD':
                return 1;
            case '*':
                return Separates(text, at, at + 1) ? 0 : 1;
            case '<':
                var tag = LengthOfTag(text[at..]);
                return tag == 0 || Separates(text, at, at + tag) ? 0 : tag;
            default:
                return IsBeforeFigure(text, at) && !Separates(text, at, at + 1) ? 1 : 0;
        }
    }

    private static int LengthOfTag(ReadOnlySpan<char> text)
    {
        var name = text.Length > 1 && text[1] == '/' ? 2 : 1;
        foreach (var tag in s_tags)
        {
            if (
                text[name..].StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && name + tag.Length < text.Length
                && text[name + tag.Length] == '>'
            )
            {
                return name + tag.Length + 1;
            }
        }

        return 0;
    }

    // Without the mark, two numbers or a name and a number would be one: "Plan 3" 100.
    private static bool Separates(ReadOnlySpan<char> text, int at, int end) =>
        at > 0 && end < text.Length && IsOfNumber(text[at - 1]) && IsOfNumber(text[end]);

    private static bool IsOfNumber(char c) =>
        Glyph.IsDigit(c) || Glyph.IsLatin(c) || c is '〇' or '十' or '百' or '千' || FigureParser.IsHanDigit(c);

    // "up to" $5, “5억원”. An apostrophe before two digits is a year: ’26.
    private static bool IsBeforeFigure(ReadOnlySpan<char> text, int at)
    {
        const int year = 2;
        var next = at + 1 < text.Length && text[at + 1] == ' ' ? at + 2 : at + 1;
        if (next >= text.Length)
        {
            return false;
        }

        if (!Glyph.IsDigit(text[next]))
        {
            return char.GetUnicodeCategory(text[next]) == System.Globalization.UnicodeCategory.CurrencySymbol;
        }

        var end = next;
        while (end < text.Length && Glyph.IsDigit(text[end]))
        {
            end++;
        }

        return text[at] is not ('‘' or '’') || end - next != year;
    }
}
