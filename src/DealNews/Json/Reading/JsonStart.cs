namespace DealNews.Json;

/// <summary>The start of a text that arrives in parts.</summary>
internal static class JsonStart
{
    // Enough to recognize other formats by their first bytes, and cheap enough to check for every part.
    private const int Least = 4;
    private const int Most = 256;

    /// <summary>
    /// Returns whether JSON can start with these bytes. If not, the rest does not have to be read.
    /// </summary>
    /// <param name="utf8">The bytes so far. A byte order mark at the start is skipped.</param>
    public static bool IsPossible(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < Least)
        {
            return true;
        }

        var start = ByteOrderMark.Skip(utf8[..Math.Min(utf8.Length, Most)]);
        var first = start.IndexOfAnyExcept(" \t\r\n"u8);
        return first < 0 || "{[\"-0123456789tfn"u8.Contains(start[first]);
    }
}
