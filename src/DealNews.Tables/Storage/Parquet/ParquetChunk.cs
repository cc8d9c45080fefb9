namespace DealNews.Tables;

/// <summary>The position of the pages of a column chunk in the file.</summary>
/// <param name="Start">The position of the first page.</param>
/// <param name="Values">The position of the page of values.</param>
/// <param name="Size">The number of bytes before compression.</param>
/// <param name="CompressedSize">The number of bytes in the file.</param>
internal readonly record struct ParquetChunk(long Start, long Values, long Size, long CompressedSize)
{
    /// <summary>Whether the first page is a dictionary.</summary>
    public bool HasDictionary { get; init; }

    /// <summary>Whether the pages are compressed.</summary>
    public bool IsCompressed { get; init; }
}
