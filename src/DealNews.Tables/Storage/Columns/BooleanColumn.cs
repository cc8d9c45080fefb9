using System.Buffers;

namespace DealNews.Tables;

/// <summary>A column of true and false.</summary>
internal sealed class BooleanColumn : ColumnOf<bool>
{
    protected override int Size => 1;

    // A bit for each value, the least significant first.
    public override void WriteValues(IBufferWriter<byte> page)
    {
        var length = (Count + 7) / 8;
        var bytes = page.GetSpan(Math.Max(1, length))[..length];
        bytes.Clear();
        for (var i = 0; i < Count; i++)
        {
            bytes[i / 8] |= (byte)(Values[i] ? 1 << (i % 8) : 0);
        }

        page.Advance(length);
    }

    protected override void WriteValue(bool value, Span<byte> bytes) => bytes[0] = value ? (byte)1 : (byte)0;

    protected override void FormatValue(bool value, CsvText text) => text.Plain(value ? "true"u8 : "false"u8);
}
