using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DealNews;

/// <summary>Whether a text is blank: null, empty or white space.</summary>
internal static class BlankText
{
    // Fast path: U+3000 is the last white-space character, so the first character decides for most texts.
    private const char LastWhiteSpace = '\u3000';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is([NotNullWhen(false)] string? text) =>
        text is not [> LastWhiteSpace or (> ' ' and <= '~'), ..] && string.IsNullOrWhiteSpace(text);

    /// <summary>Returns the error of a blank text; null for any other text.</summary>
    public static TextFault? Check(ReadOnlySpan<char> text) =>
        text.IsWhiteSpace() ? new(0, "a text that is not blank") : null;
}
