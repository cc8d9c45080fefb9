namespace DealNews;

/// <summary>Shortens texts for messages and makes them printable, so that no text makes a message unreadable.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 64;

    // Leaves room for the ellipsis.
    private const int CutLength = 61;

    /// <summary>
    /// Returns the text, or its start and an ellipsis if it is longer than 64 UTF-16 code units, with escapes for
    /// characters that are not printable.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text) =>
        PrintableText.Of(
            text.Length <= MaximumLength
                ? text.ToString()
                : string.Concat(text[..(char.IsHighSurrogate(text[CutLength - 1]) ? CutLength - 1 : CutLength)], "…")
        );
}
