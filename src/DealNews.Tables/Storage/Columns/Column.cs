using Parquet;
using Parquet.Schema;

namespace DealNews.Tables;

/// <summary>The cells of a column, until they are written: the values that are not null, and where they are.</summary>
internal abstract class Column
{
    private int[] _levels = [];
    private int _top;

    /// <summary>The number of values.</summary>
    public int Count { get; protected set; }

    public static Column Create(ColumnType type) =>
        type switch
        {
            ColumnType.Text or ColumnType.Json => new TextColumn(),
            ColumnType.Integer => new IntegerColumn(),
            ColumnType.Decimal => new DecimalColumn(),
            ColumnType.Boolean => new BooleanColumn(),
            ColumnType.Date => new DateColumn(),
            ColumnType.Instant => new InstantColumn(),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

    public abstract DataField CreateField(string name);

    /// <summary>Writes the cells of the rows to a row group.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, DataField field, int rows);

    /// <summary>Whether the row has a value.</summary>
    public bool Has(int row) => row < _top && _levels[row] == 1;

    /// <summary>Writes a value as text.</summary>
    public abstract void Format(int index, CsvText text);

    public virtual void Clear()
    {
        _levels.AsSpan(0, _top).Clear();
        _top = 0;
        Count = 0;
    }

    protected void Mark(int row)
    {
        if (row >= _levels.Length)
        {
            Array.Resize(ref _levels, Math.Max(row + 1, Math.Max(256, _levels.Length * 2)));
        }

        _levels[row] = 1;
        _top = row + 1;
    }

    // The definition levels of Parquet: 1 for a value, 0 for null.
    protected ReadOnlyMemory<int> Levels(int rows)
    {
        if (_levels.Length < rows)
        {
            Array.Resize(ref _levels, rows);
        }

        return _levels.AsMemory(0, rows);
    }
}
