namespace DealNews.Json;

/// <summary>A position in a text: line and column from 1, the column in code points.</summary>
internal readonly record struct TextPosition(long Line, long Column, long BytesInLine)
{
    /// <summary>The start of a text.</summary>
    public static TextPosition Start { get; } = new(1, 1, 0);

    public static TextPosition Of(ReadOnlySpan<byte> utf8Text, long offset) =>
        Start.After(utf8Text[..(int)Math.Clamp(offset, 0, utf8Text.Length)]);

    /// <summary>Returns the position after a text that starts at this one.</summary>
    public TextPosition After(ReadOnlySpan<byte> utf8Text)
    {
        var lines = utf8Text.Count((byte)'\n');
        var inLine = utf8Text[(utf8Text.LastIndexOf((byte)'\n') + 1)..];
        var column = lines == 0 ? Column : 1L;
        foreach (var unit in inLine)
        {
            // Continuation bytes belong to the preceding code point.
            column += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return new(Line + lines, column, lines == 0 ? BytesInLine + inLine.Length : inLine.Length);
    }
}
