using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;

namespace DealNews.Tables;

/// <summary>
/// Writes the dictionary indexes of values, in the hybrid encoding of run lengths and packed bits (RLE) of Parquet.
/// </summary>
internal static class PlaceEncoding
{
    private const int GroupSize = 8;
    private const int BitsOfByte = 8;
    private const int LongestNumber = 5;

    /// <summary>Writes the number of bits of an index, and the indexes.</summary>
    /// <param name="page">The page.</param>
    /// <param name="places">The indexes.</param>
    /// <param name="largest">The largest index.</param>
    public static void Write(IBufferWriter<byte> page, ReadOnlySpan<int> places, int largest)
    {
        var width = Math.Max(1, BitOperations.Log2((uint)largest) + 1);
        var groups = (places.Length + GroupSize - 1) / GroupSize;
        var bytes = page.GetSpan(1 + LongestNumber + (groups * width) + sizeof(ulong));
        bytes[0] = (byte)width;
        var count = 1;
        if (largest == 0)
        {
            count += WriteNumber(bytes[count..], (uint)places.Length << 1);
            bytes[count++] = 0;
            page.Advance(count);
            return;
        }

        count += WriteNumber(bytes[count..], ((uint)groups << 1) | 1);
        var end = count + (groups * width);
        var (bits, filled) = (0ul, 0);
        foreach (var place in places)
        {
            bits |= (ulong)(uint)place << filled;
            for (filled += width; filled >= BitsOfByte; filled -= BitsOfByte)
            {
                bytes[count++] = (byte)(bits & byte.MaxValue);
                bits >>= BitsOfByte;
            }
        }

        for (; count < end; count++)
        {
            bytes[count] = (byte)(bits & byte.MaxValue);
            bits >>= BitsOfByte;
        }

        page.Advance(end);
    }

    /// <summary>Writes the definition levels (the rows that have a value), preceded by their length.</summary>
    /// <param name="page">The page.</param>
    /// <param name="presence">A bit for each row.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="count">The number of rows that have a value.</param>
    public static void WritePresence(IBufferWriter<byte> page, ReadOnlySpan<byte> presence, int rows, int count)
    {
        var bytes = page.GetSpan(sizeof(int) + LongestNumber + presence.Length + 1);
        var content = bytes[sizeof(int)..];
        int length;
        if (count == 0 || count == rows)
        {
            length = WriteNumber(content, (uint)rows << 1);
            content[length++] = count == 0 ? (byte)0 : (byte)1;
        }
        else
        {
            length = WriteNumber(content, ((uint)presence.Length << 1) | 1);
            presence.CopyTo(content[length..]);
            length += presence.Length;
        }

        BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
        page.Advance(sizeof(int) + length);
    }

    // Variable-length integer: seven bits in each byte; the highest bit is set if more bytes follow.
    private static int WriteNumber(Span<byte> bytes, uint number)
    {
        var count = 0;
        for (; number >= 0x80; number >>= 7)
        {
            bytes[count++] = (byte)((number & 0x7F) | 0x80);
        }

        bytes[count++] = (byte)number;
        return count;
    }
}
