namespace DealNews;

/// <summary>
/// The formats of amounts: "G", the canonical text, and "en" and "ko", the compact text in a language.
/// </summary>
internal static class CompactFormat
{
    /// <summary>Returns the style of a format; null for the canonical text.</summary>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public static CompactStyle? StyleOf(ReadOnlySpan<char> format) =>
        format switch
        {
            "" or "G" => null,
            "en" => CompactStyle.English,
            "ko" => CompactStyle.Korean,
            _ => throw new FormatException(
                $"The format \"{Excerpt.Of(format)}\" is not supported: expected none, \"G\", \"en\" or \"ko\"."
            ),
        };
}
