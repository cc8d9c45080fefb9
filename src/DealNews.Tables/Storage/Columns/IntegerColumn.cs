using Parquet.Schema;

namespace DealNews.Tables;

/// <summary>A column of integers.</summary>
internal sealed class IntegerColumn : ColumnOf<int>
{
    public override DataField CreateField(string name) => new(name, typeof(int), isNullable: true);

    protected override void FormatValue(int value, CsvText text) => text.Plain(value);
}
