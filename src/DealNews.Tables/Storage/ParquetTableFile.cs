using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace DealNews.Tables;

/// <summary>A Parquet file.</summary>
internal sealed class ParquetTableFile : ITableFile
{
    // The default level of the library takes ten times as long.
    private static readonly ParquetOptions s_options = new()
    {
        CompressionMethod = CompressionMethod.Zstd,
        CompressionLevel = CompressionLevel.Fastest,
        DictionaryEncodingSampleSize = 1024,
    };

    private readonly Stream _stream;
    private readonly DataField[] _fields;
    private ParquetWriter? _writer;

    public ParquetTableFile(TableDefinition table, Stream stream)
    {
        _stream = stream;
        _fields = [.. table.Columns.Select(CreateField)];
    }

    public async Task WriteAsync(Column[] columns, int rows)
    {
        var writer = await OpenAsync().ConfigureAwait(false);
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < columns.Length; i++)
        {
            await columns[i].WriteAsync(group, _fields[i], rows).ConfigureAwait(false);
        }
    }

    public async Task CompleteAsync()
    {
        var writer = await OpenAsync().ConfigureAwait(false);
        _writer = null;
        // Writes the footer.
        await writer.DisposeAsync().ConfigureAwait(false);
        await _stream.FlushAsync().ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();

    private async Task<ParquetWriter> OpenAsync() =>
        _writer ??= await ParquetWriter
            .CreateAsync(new ParquetSchema(_fields), _stream, s_options)
            .ConfigureAwait(false);

    private static DataField CreateField(ColumnDefinition column)
    {
        var field = Column.Create(column.Type).CreateField(column.Name);
        field.FieldId = column.FieldId;
        return field;
    }
}
