namespace DealNews;

/// <summary>Shortens texts for messages and makes them printable, so that messages stay readable.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 64;

    // Leaves room for the ellipsis.
    private const int CutLength = 61;

    private const int MaximumMessageLength = 500;

    // Keeps the end of a message, which has the expected value.
    private const int MessageEndLength = 200;

    /// <summary>
    /// Returns the message with escapes for characters that are not printable. The middle of a message of more than 500
    /// UTF-16 code units is omitted.
    /// </summary>
    public static string OfMessage(string message)
    {
        message = PrintableText.Of(message);
        if (message.Length <= MaximumMessageLength)
        {
            return message;
        }

        var start = message.AsSpan(0, MaximumMessageLength - MessageEndLength - 1);
        var end = message.AsSpan(message.Length - MessageEndLength);
        return string.Concat(
            char.IsHighSurrogate(start[^1]) ? start[..^1] : start,
            "…",
            char.IsLowSurrogate(end[0]) ? end[1..] : end
        );
    }

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
