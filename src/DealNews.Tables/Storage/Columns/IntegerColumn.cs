using System.Buffers.Binary;

namespace DealNews.Tables;

/// <summary>A column of integers.</summary>
internal sealed class IntegerColumn : ColumnOf<int>
{
    protected override int Size => sizeof(int);

    protected override void WriteValue(int value, Span<byte> bytes) =>
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);

    protected override void FormatValue(int value, CsvText text) => text.Plain(value);
}
