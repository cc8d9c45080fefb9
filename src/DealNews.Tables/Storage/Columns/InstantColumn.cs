using Parquet.Schema;

namespace DealNews.Tables;

/// <summary>A column of moments in UTC.</summary>
internal sealed class InstantColumn : ColumnOf<DateTime>
{
    public override DataField CreateField(string name) =>
        new DateTimeDataField(
            name,
            DateTimeFormat.Timestamp,
            isAdjustedToUTC: true,
            DateTimeTimeUnit.Micros,
            isNullable: true
        );

    protected override void FormatValue(DateTime value, CsvText text) =>
        text.Plain(value, "yyyy-MM-dd'T'HH:mm:ss.ffffffK");
}
