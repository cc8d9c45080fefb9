using Parquet.Schema;

namespace DealNews.Tables;

/// <summary>A column of decimal numbers.</summary>
internal sealed class DecimalColumn : ColumnOf<decimal>
{
    /// <summary>The number of digits after the decimal point.</summary>
    public const int Scale = 9;

    private const int Precision = 38;

    /// <summary>Whether the column keeps every digit of a number.</summary>
    public static bool Fits(decimal value) => value.Scale <= Scale || decimal.Round(value, Scale) == value;

    public override DataField CreateField(string name) =>
        new DecimalDataField(name, Precision, Scale, isNullable: true);

    protected override void FormatValue(decimal value, CsvText text) => text.Plain(value);
}
