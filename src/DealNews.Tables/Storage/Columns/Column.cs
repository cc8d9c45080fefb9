using System.Buffers;

namespace DealNews.Tables;

/// <summary>
/// The cells of a column that are not yet written: the values that are not null, and the rows that have one.
/// </summary>
internal abstract class Column
{
    private const int BitsOfByte = 8;

    // A bit for each row, the least significant first.
    private byte[] _presence = [];
    private int _top;

    /// <summary>The number of values.</summary>
    public int Count { get; protected set; }

    /// <summary>
    /// The number of distinct values if a dictionary encoding is smaller; otherwise 0.
    /// </summary>
    public virtual int DictionaryCount => 0;

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

    /// <summary>Whether the row has a value.</summary>
    public bool Has(int row) => row < _top && (_presence[row / BitsOfByte] & Bit(row)) != 0;

    /// <summary>Returns a bit for each row, the least significant first: 1 if the row has a value.</summary>
    public ReadOnlySpan<byte> Presence(int rows)
    {
        Grow(rows);
        return _presence.AsSpan(0, LengthOf(rows));
    }

    /// <summary>Writes a value as text.</summary>
    public abstract void Format(int index, CsvText text);

    /// <summary>Writes the dictionary (the distinct values) in the plain encoding of Parquet.</summary>
    public virtual void WriteDictionary(IBufferWriter<byte> page) { }

    /// <summary>
    /// Writes the values in the plain encoding of Parquet, or their indexes in the dictionary.
    /// </summary>
    public abstract void WriteValues(IBufferWriter<byte> page);

    /// <summary>
    /// Returns the smallest and the largest value in the plain encoding of Parquet; null if there are none, or if they
    /// are too long to be useful as statistics.
    /// </summary>
    public abstract (byte[] Smallest, byte[] Largest)? Range();

    public virtual void Clear()
    {
        _presence.AsSpan(0, LengthOf(_top)).Clear();
        _top = 0;
        Count = 0;
    }

    protected void Mark(int row)
    {
        Grow(row + 1);
        _presence[row / BitsOfByte] |= Bit(row);
        _top = row + 1;
        Count++;
    }

    private static int LengthOf(int rows) => (rows + BitsOfByte - 1) / BitsOfByte;

    private static byte Bit(int row) => (byte)(1 << (row % BitsOfByte));

    private void Grow(int rows)
    {
        var length = LengthOf(rows);
        if (length > _presence.Length)
        {
            Array.Resize(ref _presence, Math.Max(length, Math.Max(BitsOfByte, _presence.Length * 2)));
        }
    }
}
