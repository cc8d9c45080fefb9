using System.Text;

namespace DealNews.Tables;

/// <summary>A file of comma-separated values.</summary>
internal sealed class CsvTableFile : ITableFile
{
    private readonly Stream _stream;
    private readonly CsvText _text;

    public CsvTableFile(TableDefinition table, Stream stream)
    {
        (_stream, _text) = (stream, new(stream));
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (i > 0)
            {
                _text.Separator();
            }

            _text.Quoted(Encoding.UTF8.GetBytes(table.Columns[i].Name));
        }

        _text.LineEnd();
    }

    public Task WriteAsync(Column[] columns, int rows)
    {
        var next = new int[columns.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                if (i > 0)
                {
                    _text.Separator();
                }

                if (columns[i].Has(row))
                {
                    columns[i].Format(next[i]++, _text);
                }
            }

            _text.LineEnd();
        }

        return Task.CompletedTask;
    }

    public Task CompleteAsync()
    {
        _text.Flush();
        return _stream.FlushAsync();
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}
