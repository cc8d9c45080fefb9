using System.Buffers.Binary;

namespace DealNews.Tables;

/// <summary>A column of decimal numbers.</summary>
internal sealed class DecimalColumn : ColumnOf<decimal>
{
    /// <summary>The total number of digits.</summary>
    public const int Precision = 38;

    /// <summary>The number of digits after the decimal point.</summary>
    public const int Scale = 9;

    /// <summary>The number of bytes of a value in Parquet.</summary>
    public const int Length = 16;

    private const decimal Unit = 1_000_000_000;

    protected override int Size => Length;

    /// <summary>Whether the column keeps every digit of a number.</summary>
    public static bool Fits(decimal value) => value.Scale <= Scale || decimal.Round(value, Scale) == value;

    protected override void WriteValue(decimal value, Span<byte> bytes)
    {
        // The two parts, each multiplied by the unit, are whole numbers.
        var whole = decimal.Truncate(value);
        var units = ((Int128)whole * (Int128)Unit) + (Int128)((value - whole) * Unit);
        BinaryPrimitives.WriteInt128BigEndian(bytes, units);
    }

    protected override void FormatValue(decimal value, CsvText text) => text.Plain(value);
}
