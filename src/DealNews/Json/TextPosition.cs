using System.Text;

namespace DealNews.Json;

/// <summary>A place in a text as a person counts: line and column from 1, the column in code points.</summary>
internal readonly record struct TextPosition(long Line, long Column, long BytesInLine)
{
    public static TextPosition Of(ReadOnlySpan<byte> utf8Text, long offset)
    {
        var before = utf8Text[..(int)Math.Clamp(offset, 0, utf8Text.Length)];
        var line = before.Count((byte)'\n') + 1;
        var inLine = before[(before.LastIndexOf((byte)'\n') + 1)..];
        var column = 1L;
        foreach (var unit in inLine)
        {
            // Continuation bytes belong to the code point that began before them.
            column += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return new(line, column, inLine.Length);
    }
}
