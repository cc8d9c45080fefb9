using System.Diagnostics.CodeAnalysis;

namespace DealNews;

/// <summary>Whether a text says nothing: it is null, empty or white space.</summary>
internal static class BlankText
{
    // The last character of Unicode that is white space is U+3000: most texts are told by their first character.
    private const char LastWhiteSpace = '\u3000';

    public static bool Is([NotNullWhen(false)] string? text) =>
        text is not [> LastWhiteSpace or (> ' ' and <= '~'), ..] && string.IsNullOrWhiteSpace(text);
}
