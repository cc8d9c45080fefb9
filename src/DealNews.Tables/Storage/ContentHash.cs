using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DealNews.Tables;

/// <summary>
/// Hashes the cells of rows with the first 128 bits of SHA-256. Absent cells are skipped, so a new column of a later
/// version does not change the hash of a row without a value in it.
/// </summary>
internal sealed class ContentHash
{
    private const int Length = 16;
    private const int HeadLength = 8;

    // A division by this number removes trailing zeros.
    private const decimal One = 1.0000000000000000000000000000m;

    private byte[] _bytes = new byte[1 << 12];
    private int _count;

    /// <summary>Whether rows are only hashed, not stored.</summary>
    public bool IsAlone { get; set; }

    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash[..Length]);
    }

    /// <summary>Starts a part of the content with a separate hash.</summary>
    public int Start() => _count;

    /// <summary>Returns the hash of a part. In the content, the hash replaces the cells of the part.</summary>
    public string End(int start)
    {
        var hash = Of(_bytes.AsSpan(start, _count - start));
        _count = start;
        Add(0, hash);
        return hash;
    }

    public void Clear() => _count = 0;

    /// <summary>Starts a row of a table.</summary>
    public void Row(int table) => Head(table, -1);

    public void Add(int column, ReadOnlySpan<char> value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        Reserve(HeadLength + most);
        var length = Encoding.UTF8.GetBytes(value, _bytes.AsSpan(_count + HeadLength));
        Head(column, length);
        _count += length;
    }

    /// <summary>Adds a text in UTF-8.</summary>
    public void Add(int column, ReadOnlySpan<byte> value)
    {
        Head(column, value.Length);
        Reserve(value.Length);
        value.CopyTo(_bytes.AsSpan(_count));
        _count += value.Length;
    }

    public void Add(int column, long value)
    {
        Head(column, sizeof(long));
        Reserve(sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(_count), value);
        _count += sizeof(long);
    }

    /// <summary>Adds a number; its scale does not matter.</summary>
    public void Add(int column, decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value.Scale == 0 ? value : value / One, bits);
        Head(column, sizeof(decimal));
        Reserve(sizeof(decimal));
        foreach (var part in bits)
        {
            BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_count), part);
            _count += sizeof(int);
        }
    }

    private void Head(int id, int length)
    {
        Reserve(HeadLength);
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_count), id);
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_count + sizeof(int)), length);
        _count += HeadLength;
    }

    private void Reserve(int count)
    {
        if (count > _bytes.Length - _count)
        {
            Array.Resize(ref _bytes, Math.Max(_count + count, _bytes.Length * 2));
        }
    }
}
