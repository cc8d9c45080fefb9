namespace DealNews;

/// <summary>Shortens texts for messages, so that long texts do not make a message unreadable.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 64;

    // Leaves room for the ellipsis.
    private const int CutLength = 61;

    /// <summary>Returns the text, or its start and an ellipsis if it is longer than 64 UTF-16 code units.</summary>
    public static string Of(ReadOnlySpan<char> text) =>
        text.Length <= MaximumLength
            ? text.ToString()
            : string.Concat(text[..(char.IsHighSurrogate(text[CutLength - 1]) ? CutLength - 1 : CutLength)], "…");
}
