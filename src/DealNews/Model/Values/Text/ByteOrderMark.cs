namespace DealNews;

/// <summary>The UTF-8 byte order mark, which editors write at the start of files.</summary>
internal static class ByteOrderMark
{
    /// <summary>Returns the text without the mark, which is not part of it and counts in no column.</summary>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
}
