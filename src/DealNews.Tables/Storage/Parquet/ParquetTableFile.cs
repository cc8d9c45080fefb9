using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace DealNews.Tables;

/// <summary>A file of Apache Parquet, in which every column has at most one page in a row group.</summary>
internal sealed class ParquetTableFile(TableDefinition table, Stream stream) : ITableFile
{
    private readonly ArrayBufferWriter<byte> _page = new();
    private readonly MemoryStream _compressed = new();

    // The bytes of a row group that are not in the stream yet, and the metadata of all row groups.
    private readonly MemoryStream _output = new();
    private readonly ThriftWriter _header = new();
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
        var (start, uncompressed) = (_output.Length, 0L);
        for (var i = 0; i < columns.Length; i++)
        {
            uncompressed += WriteColumn(i, columns[i], rows);
        }

        _groups.Long(2, uncompressed);
        _groups.Long(3, rows);
        _groups.Long(6, _output.Length - start);
        _groups.End();
        _groupCount++;
        _rowCount += rows;
        return FlushAsync();
    }

    public async Task CompleteAsync()
    {
        Start();
        var footer = ParquetMetadata.Footer(table, _rowCount, _groups, _groupCount);
        _output.Write(footer.Bytes);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, footer.Bytes.Length);
        _output.Write(length);
        _output.Write(ParquetMetadata.Magic);
        await FlushAsync().ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private void Start()
    {
        if (_position == 0)
        {
            _output.Write(ParquetMetadata.Magic);
        }
    }

    private async Task FlushAsync()
    {
        var bytes = _output.GetBuffer().AsMemory(0, (int)_output.Length);
        await stream.WriteAsync(bytes).ConfigureAwait(false);
        _position += bytes.Length;
        _output.SetLength(0);
    }

    // Returns the number of bytes before compression.
    private int WriteColumn(int place, Column column, int rows)
    {
        var start = _position + _output.Length;
        var entries = column.DictionaryCount;
        var size = 0;
        if (entries > 0)
        {
            _page.ResetWrittenCount();
            column.WriteDictionary(_page);
            size += WritePage(entries, isDictionary: true, ParquetMetadata.Plain);
        }

        var values = _position + _output.Length;
        var encoding = entries > 0 ? ParquetMetadata.Dictionary : ParquetMetadata.Plain;
        _page.ResetWrittenCount();
        PlaceEncoding.WritePresence(_page, column.Presence(rows), rows, column.Count);
        column.WriteValues(_page);
        size += WritePage(rows, isDictionary: false, encoding);
        var chunk = new ParquetChunk(start, values, size, _position + _output.Length - start, entries > 0);
        ParquetMetadata.WriteChunk(_groups, table.Columns[place].Type, _names[place], chunk, column, rows);
        return size;
    }

    private int WritePage(int values, bool isDictionary, int encoding)
    {
        _compressed.SetLength(0);
        using (var gzip = new GZipStream(_compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(_page.WrittenSpan);
        }

        _header.Clear();
        var lengths = (_page.WrittenCount, (int)_compressed.Length);
        ParquetMetadata.WritePageHeader(_header, values, isDictionary, encoding, lengths);
        _output.Write(_header.Bytes);
        _compressed.WriteTo(_output);
        return _header.Bytes.Length + _page.WrittenCount;
    }
}
