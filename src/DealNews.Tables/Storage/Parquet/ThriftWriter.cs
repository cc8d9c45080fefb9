using System.Buffers;

namespace DealNews.Tables;

/// <summary>Writes the metadata of Parquet in the compact protocol of Apache Thrift.</summary>
internal sealed class ThriftWriter
{
    private const int True = 1;
    private const int False = 2;
    private const int Integer32 = 5;
    private const int Integer64 = 6;
    private const int Binary = 8;
    private const int Sequence = 9;
    private const int Record = 12;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Stack<int> _outer = new();
    private int _last;

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    public void Integer(int field, int value)
    {
        Head(field, Integer32);
        Number(ZigZag(value));
    }

    public void Long(int field, long value)
    {
        Head(field, Integer64);
        Number(ZigZag(value));
    }

    public void Flag(int field, bool value) => Head(field, value ? True : False);

    public void Text(int field, ReadOnlySpan<byte> value)
    {
        Head(field, Binary);
        Text(value);
    }

    public void IntegerList(int field, params ReadOnlySpan<int> values)
    {
        List(field, Integer32, values.Length);
        foreach (var value in values)
        {
            Number(ZigZag(value));
        }
    }

    public void TextList(int field, ReadOnlySpan<byte> value)
    {
        List(field, Binary, 1);
        Text(value);
    }

    /// <summary>Starts a list of records. The records follow.</summary>
    public void RecordList(int field, int count) => List(field, Record, count);

    /// <summary>Starts a record in a field.</summary>
    public void Start(int field)
    {
        Head(field, Record);
        Start();
    }

    /// <summary>Starts a record in a list, or the outermost record.</summary>
    public void Start()
    {
        _outer.Push(_last);
        _last = 0;
    }

    /// <summary>Ends a record.</summary>
    public void End()
    {
        Byte(0);
        _last = _outer.Pop();
    }

    /// <summary>Writes a record without fields in a field.</summary>
    public void Empty(int field)
    {
        Start(field);
        End();
    }

    /// <summary>Adds records of a list that another writer has written.</summary>
    public void Add(ThriftWriter records) => _bytes.Write(records.Bytes);

    private static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));

    // The number of a field is written as the difference from the preceding field.
    private void Head(int field, int type)
    {
        Byte((byte)(((field - _last) << 4) | type));
        _last = field;
    }

    private void List(int field, int type, int count)
    {
        const int Long = 15;
        Head(field, Sequence);
        Byte((byte)((Math.Min(count, Long) << 4) | type));
        if (count >= Long)
        {
            Number((ulong)count);
        }
    }

    private void Text(ReadOnlySpan<byte> value)
    {
        Number((ulong)value.Length);
        _bytes.Write(value);
    }

    // Variable-length integer: seven bits in each byte; the highest bit is set if more bytes follow.
    private void Number(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            Byte((byte)((value & 0x7F) | 0x80));
        }

        Byte((byte)value);
    }

    private void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }
}
