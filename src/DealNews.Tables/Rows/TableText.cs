namespace DealNews.Tables;

/// <summary>Texts that every engine can store.</summary>
internal static class TableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Returns whether all engines can store a text. PostgreSQL cannot store NUL, and UTF-8 cannot encode an unpaired
    /// surrogate.
    /// </summary>
    public static bool IsStorable(ReadOnlySpan<char> text) =>
        !text.Contains('\0') && (text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0 || FindUnstorable(text) < 0);

    /// <summary>Returns the text with U+FFFD instead of each character that cannot be stored.</summary>
    public static string Replace(string text) =>
        string.Create(
            text.Length,
            text,
            static (copy, text) =>
            {
                text.CopyTo(copy);
                for (var i = FindUnstorable(copy); i >= 0; i = FindUnstorable(copy))
                {
                    copy[i] = Replacement;
                }
            }
        );

    private static int FindUnstorable(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
            {
                return i;
            }

            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}
