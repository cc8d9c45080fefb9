namespace DealNews;

/// <summary>Converts texts that must be ASCII to bytes, so that UTF-16 and UTF-8 share one parser.</summary>
internal static class AsciiText
{
    /// <summary>The size of a stack buffer that holds most texts.</summary>
    public const int UsualLength = 64;

    private const byte NotAscii = 0x80;

    /// <summary>
    /// Returns a byte per UTF-16 code unit, 0x80 for each that is not ASCII; allocates if the buffer is short.
    /// </summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<char> text, Span<byte> room)
    {
        var bytes = text.Length <= room.Length ? room[..text.Length] : new byte[text.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = text[i] < NotAscii ? (byte)text[i] : NotAscii;
        }

        return bytes;
    }
}
