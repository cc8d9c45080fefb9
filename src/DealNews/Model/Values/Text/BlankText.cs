using System.Diagnostics.CodeAnalysis;

namespace DealNews;

/// <summary>Whether a text is blank: null, empty or white space.</summary>
internal static class BlankText
{
    // Fast path: U+3000 is the last white-space character, so the first character decides for most texts.
    private const char LastWhiteSpace = '\u3000';

    public static bool Is([NotNullWhen(false)] string? text) =>
        text is not [> LastWhiteSpace or (> ' ' and <= '~'), ..] && string.IsNullOrWhiteSpace(text);
}
