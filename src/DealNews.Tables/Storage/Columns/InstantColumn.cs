using System.Buffers.Binary;

namespace DealNews.Tables;

/// <summary>A column of moments in UTC.</summary>
internal sealed class InstantColumn : ColumnOf<DateTime>
{
    protected override int Size => sizeof(long);

    protected override void WriteValue(DateTime value, Span<byte> bytes) =>
        BinaryPrimitives.WriteInt64LittleEndian(
            bytes,
            (value.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond
        );

    protected override void FormatValue(DateTime value, CsvText text) =>
        text.Plain(value, "yyyy-MM-dd'T'HH:mm:ss.ffffffK");
}
