using System.Buffers.Binary;

namespace DealNews.Tables;

/// <summary>A column of days.</summary>
internal sealed class DateColumn : ColumnOf<DateOnly>
{
    private static readonly int s_epoch = new DateOnly(1970, 1, 1).DayNumber;

    protected override int Size => sizeof(int);

    protected override void WriteValue(DateOnly value, Span<byte> bytes) =>
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value.DayNumber - s_epoch);

    protected override void FormatValue(DateOnly value, CsvText text) => text.Plain(value, "O");
}
