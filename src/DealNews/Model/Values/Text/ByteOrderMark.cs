namespace DealNews;

/// <summary>The UTF-8 byte order mark, which editors write at the start of files.</summary>
internal static class ByteOrderMark
{
    /// <summary>Returns the text without the byte order mark, which does not count for columns.</summary>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
}
