using Parquet.Schema;

namespace DealNews.Tables;

/// <summary>A column of texts.</summary>
internal sealed class TextColumn : ColumnOf<ReadOnlyMemory<char>>
{
    public override DataField CreateField(string name) => new(name, typeof(string), isNullable: true);

    protected override void FormatValue(ReadOnlyMemory<char> value, CsvText text) => text.Quoted(value.Span);
}
