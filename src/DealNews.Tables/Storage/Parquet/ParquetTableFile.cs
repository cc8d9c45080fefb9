using System.Buffers.Binary;
using System.IO.Compression;

namespace DealNews.Tables;

/// <summary>A file of Apache Parquet, in which every column has at most one page in a row group.</summary>
internal sealed class ParquetTableFile(TableDefinition table, Stream stream, ParquetBuffers buffers) : ITableFile
{
    // The metadata of all row groups.
    private readonly ThriftWriter _groups = new();
    private readonly byte[][] _names = [.. table.Columns.Select(column => ParquetMetadata.NameOf(column))];
    private int _groupCount;
    private long _rowCount;
    private long _position;

    public Task WriteAsync(Column[] columns, int rows)
    {
        Start();
        _groups.Start();
        _groups.RecordList(1, columns.Length);
        var (start, uncompressed) = (buffers.Output.Length, 0L);
        for (var i = 0; i < columns.Length; i++)
        {
            uncompressed += WriteColumn(i, columns[i], rows);
        }

        _groups.Long(2, uncompressed);
        _groups.Long(3, rows);
        _groups.Long(6, buffers.Output.Length - start);
        _groups.End();
        _groupCount++;
        _rowCount += rows;
        return FlushAsync();
    }

    public async Task CompleteAsync()
    {
        Start();
        var footer = ParquetMetadata.Footer(table, _rowCount, _groups, _groupCount);
        buffers.Output.Write(footer.Bytes);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, footer.Bytes.Length);
        buffers.Output.Write(length);
        buffers.Output.Write(ParquetMetadata.Magic);
        await FlushAsync().ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private void Start()
    {
        buffers.Output.SetLength(0);
        if (_position == 0)
        {
            buffers.Output.Write(ParquetMetadata.Magic);
        }
    }

    private async Task FlushAsync()
    {
        var bytes = buffers.Output.GetBuffer().AsMemory(0, (int)buffers.Output.Length);
        await stream.WriteAsync(bytes).ConfigureAwait(false);
        _position += bytes.Length;
    }

    // Returns the number of bytes before compression.
    private int WriteColumn(int place, Column column, int rows)
    {
        var start = _position + buffers.Output.Length;
        var entries = column.DictionaryCount;
        // To compress nothing costs as much time as to compress a small page.
        var isCompressed = column.Count > 0;
        var size = 0;
        if (entries > 0)
        {
            buffers.Page.ResetWrittenCount();
            column.WriteDictionary(buffers.Page);
            size += WritePage(entries, isDictionary: true, ParquetMetadata.Plain, isCompressed);
        }

        var values = _position + buffers.Output.Length;
        var encoding = entries > 0 ? ParquetMetadata.Dictionary : ParquetMetadata.Plain;
        buffers.Page.ResetWrittenCount();
        PlaceEncoding.WritePresence(buffers.Page, column.Presence(rows), rows, column.Count);
        column.WriteValues(buffers.Page);
        size += WritePage(rows, isDictionary: false, encoding, isCompressed);
        var chunk = new ParquetChunk(start, values, size, _position + buffers.Output.Length - start)
        {
            HasDictionary = entries > 0,
            IsCompressed = isCompressed,
        };
        ParquetMetadata.WriteChunk(_groups, table.Columns[place].Type, _names[place], chunk, column, rows);
        return size;
    }

    private int WritePage(int values, bool isDictionary, int encoding, bool isCompressed)
    {
        var page = isCompressed ? Compress(buffers.Page.WrittenSpan) : buffers.Page.WrittenSpan;
        buffers.Header.Clear();
        var lengths = (buffers.Page.WrittenCount, page.Length);
        ParquetMetadata.WritePageHeader(buffers.Header, values, isDictionary, encoding, lengths);
        buffers.Output.Write(buffers.Header.Bytes);
        buffers.Output.Write(page);
        return buffers.Header.Bytes.Length + buffers.Page.WrittenCount;
    }

    private ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> page)
    {
        buffers.Compressed.SetLength(0);
        using (var gzip = new GZipStream(buffers.Compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(page);
        }

        return buffers.Compressed.GetBuffer().AsSpan(0, (int)buffers.Compressed.Length);
    }
}
