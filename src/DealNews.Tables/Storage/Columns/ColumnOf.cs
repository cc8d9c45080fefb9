using System.Buffers;

namespace DealNews.Tables;

/// <summary>A column with values of a type.</summary>
internal abstract class ColumnOf<T> : Column
    where T : struct, IComparable<T>
{
    private T[] _values = [];

    /// <summary>The number of bytes of a value in Parquet.</summary>
    protected abstract int Size { get; }

    protected ReadOnlySpan<T> Values => _values.AsSpan(0, Count);

    /// <summary>Sets the cell of a row. Rows must be set in ascending order.</summary>
    public void Set(int row, T value)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(256, Count * 2));
        }

        _values[Count] = value;
        Mark(row);
    }

    public override void Format(int index, CsvText text) => FormatValue(_values[index], text);

    public override void WriteValues(IBufferWriter<byte> page)
    {
        var bytes = page.GetSpan(Math.Max(1, Count * Size));
        for (var i = 0; i < Count; i++)
        {
            WriteValue(_values[i], bytes.Slice(i * Size, Size));
        }

        page.Advance(Count * Size);
    }

    public override (byte[] Smallest, byte[] Largest)? Range()
    {
        if (Count == 0)
        {
            return null;
        }

        var (smallest, largest) = (_values[0], _values[0]);
        foreach (var value in Values)
        {
            smallest = value.CompareTo(smallest) < 0 ? value : smallest;
            largest = value.CompareTo(largest) > 0 ? value : largest;
        }

        var range = (Smallest: new byte[Size], Largest: new byte[Size]);
        WriteValue(smallest, range.Smallest);
        WriteValue(largest, range.Largest);
        return range;
    }

    protected abstract void WriteValue(T value, Span<byte> bytes);

    protected abstract void FormatValue(T value, CsvText text);
}
