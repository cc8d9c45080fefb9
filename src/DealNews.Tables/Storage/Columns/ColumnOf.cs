using Parquet;
using Parquet.Schema;

namespace DealNews.Tables;

/// <summary>A column with values of a type.</summary>
internal abstract class ColumnOf<T> : Column
    where T : struct
{
    private T[] _values = [];

    /// <summary>Sets the cell of a row, which is not before the last row that has a value.</summary>
    public void Set(int row, T value)
    {
        Mark(row);
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(256, Count * 2));
        }

        _values[Count++] = value;
    }

    public override Task WriteAsync(ParquetRowGroupWriter group, DataField field, int rows) =>
        group.WriteAllPartsAsync<T>(
            field,
            _values.AsMemory(0, Count),
            Levels(rows),
            repetitionLevels: null,
            CancellationToken.None
        );

    public override void Format(int index, CsvText text) => FormatValue(_values[index], text);

    public override void Clear()
    {
        _values.AsSpan(0, Count).Clear();
        base.Clear();
    }

    protected abstract void FormatValue(T value, CsvText text);
}
