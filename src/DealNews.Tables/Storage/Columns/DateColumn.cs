using Parquet.Schema;

namespace DealNews.Tables;

/// <summary>A column of days.</summary>
internal sealed class DateColumn : ColumnOf<DateOnly>
{
    public override DataField CreateField(string name) => new(name, typeof(DateOnly), isNullable: true);

    protected override void FormatValue(DateOnly value, CsvText text) => text.Plain(value, "O");
}
