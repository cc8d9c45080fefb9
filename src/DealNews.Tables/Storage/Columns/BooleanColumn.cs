using Parquet.Schema;

namespace DealNews.Tables;

/// <summary>A column of true and false.</summary>
internal sealed class BooleanColumn : ColumnOf<bool>
{
    public override DataField CreateField(string name) => new(name, typeof(bool), isNullable: true);

    protected override void FormatValue(bool value, CsvText text) => text.Plain(value ? "true"u8 : "false"u8);
}
