namespace DealNews;

/// <summary>Texts of which only ASCII can be right, so that both encodings are parsed alike.</summary>
internal static class AsciiText
{
    /// <summary>Bytes that take no allocation to have room for a text of the usual length.</summary>
    public const int UsualLength = 64;

    private const byte NotAscii = 0x80;

    /// <summary>A byte for each UTF-16 code unit, one beyond ASCII in place of each that is: in the room given, or in room of its own.</summary>
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
