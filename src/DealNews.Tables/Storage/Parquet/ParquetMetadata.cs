using System.Text;

namespace DealNews.Tables;

/// <summary>
/// Writes the metadata of Parquet. The numbers of fields and values come from parquet.thrift, version 2 of the format.
/// </summary>
internal static class ParquetMetadata
{
    /// <summary>The plain encoding of values (PLAIN).</summary>
    public const int Plain = 0;

    /// <summary>The encoding of indexes in a dictionary (RLE_DICTIONARY).</summary>
    public const int Dictionary = 8;

    private const int RunLengths = 3;
    private const int Uncompressed = 0;
    private const int Gzip = 2;
    private const int DictionaryPage = 2;
    private const int Optional = 1;

    private const int PhysicalBoolean = 0;
    private const int PhysicalInt32 = 1;
    private const int PhysicalInt64 = 2;
    private const int PhysicalBytes = 6;
    private const int PhysicalFixedBytes = 7;

    private const int ConvertedText = 0;
    private const int ConvertedDecimal = 5;
    private const int ConvertedDate = 6;
    private const int ConvertedMicroseconds = 10;

    /// <summary>The first and the last bytes of a file (the magic number).</summary>
    public static ReadOnlySpan<byte> Magic => "PAR1"u8;

    public static byte[] NameOf(ColumnDefinition column) => Encoding.UTF8.GetBytes(column.Name);

    public static ThriftWriter Footer(TableDefinition table, long rows, ThriftWriter groups, int groupCount)
    {
        var footer = new ThriftWriter();
        footer.Start();
        footer.Integer(1, 2);
        footer.RecordList(2, table.Columns.Count + 1);
        footer.Start();
        footer.Text(4, "table"u8);
        footer.Integer(5, table.Columns.Count);
        footer.End();
        foreach (var column in table.Columns)
        {
            WriteColumn(footer, column);
        }

        footer.Long(3, rows);
        footer.RecordList(4, groupCount);
        footer.Add(groups);
        footer.Text(6, "DealNews.Tables version 1"u8);
        // Declares that minimum and maximum use the order of the type. Without it, readers ignore them.
        footer.RecordList(7, table.Columns.Count);
        foreach (var _ in table.Columns)
        {
            footer.Start();
            footer.Empty(1);
            footer.End();
        }

        footer.End();
        return footer;
    }

    public static void WriteChunk(
        ThriftWriter groups,
        ColumnType type,
        ReadOnlySpan<byte> name,
        ParquetChunk chunk,
        Column column,
        int rows
    )
    {
        groups.Start();
        groups.Long(2, chunk.Start);
        groups.Start(3);
        groups.Integer(1, PhysicalTypeOf(type));
        groups.IntegerList(2, chunk.HasDictionary ? [Plain, RunLengths, Dictionary] : [Plain, RunLengths]);
        groups.TextList(3, name);
        groups.Integer(4, chunk.IsCompressed ? Gzip : Uncompressed);
        groups.Long(5, rows);
        groups.Long(6, chunk.Size);
        groups.Long(7, chunk.CompressedSize);
        groups.Long(9, chunk.Values);
        if (chunk.HasDictionary)
        {
            groups.Long(11, chunk.Start);
        }

        groups.Start(12);
        groups.Long(3, rows - column.Count);
        if (column.Range() is { } range)
        {
            groups.Text(5, range.Largest);
            groups.Text(6, range.Smallest);
        }

        groups.End();
        groups.End();
        groups.End();
    }

    public static void WritePageHeader(
        ThriftWriter header,
        int values,
        bool isDictionary,
        int encoding,
        (int Whole, int Compressed) lengths
    )
    {
        header.Start();
        header.Integer(1, isDictionary ? DictionaryPage : 0);
        header.Integer(2, lengths.Whole);
        header.Integer(3, lengths.Compressed);
        header.Start(isDictionary ? 7 : 5);
        header.Integer(1, values);
        header.Integer(2, encoding);
        if (!isDictionary)
        {
            header.Integer(3, RunLengths);
            header.Integer(4, RunLengths);
        }

        header.End();
        header.End();
    }

    private static void WriteColumn(ThriftWriter footer, ColumnDefinition column)
    {
        footer.Start();
        footer.Integer(1, PhysicalTypeOf(column.Type));
        if (column.Type == ColumnType.Decimal)
        {
            footer.Integer(2, DecimalColumn.Length);
        }

        footer.Integer(3, Optional);
        footer.Text(4, NameOf(column));
        switch (column.Type)
        {
            case ColumnType.Text or ColumnType.Json:
                footer.Integer(6, ConvertedText);
                break;
            case ColumnType.Decimal:
                footer.Integer(6, ConvertedDecimal);
                footer.Integer(7, DecimalColumn.Scale);
                footer.Integer(8, DecimalColumn.Precision);
                break;
            case ColumnType.Date:
                footer.Integer(6, ConvertedDate);
                break;
            case ColumnType.Instant:
                footer.Integer(6, ConvertedMicroseconds);
                break;
            default:
                break;
        }

        footer.Integer(9, column.FieldId);
        WriteLogicalType(footer, column.Type);
        footer.End();
    }

    private static void WriteLogicalType(ThriftWriter footer, ColumnType type)
    {
        switch (type)
        {
            case ColumnType.Text or ColumnType.Json:
                footer.Start(10);
                footer.Empty(1);
                footer.End();
                break;
            case ColumnType.Decimal:
                footer.Start(10);
                footer.Start(5);
                footer.Integer(1, DecimalColumn.Scale);
                footer.Integer(2, DecimalColumn.Precision);
                footer.End();
                footer.End();
                break;
            case ColumnType.Date:
                footer.Start(10);
                footer.Empty(6);
                footer.End();
                break;
            case ColumnType.Instant:
                footer.Start(10);
                footer.Start(8);
                footer.Flag(1, true);
                footer.Start(2);
                footer.Empty(2);
                footer.End();
                footer.End();
                footer.End();
                break;
            default:
                break;
        }
    }

    private static int PhysicalTypeOf(ColumnType type) =>
        type switch
        {
            ColumnType.Integer or ColumnType.Date => PhysicalInt32,
            ColumnType.Decimal => PhysicalFixedBytes,
            ColumnType.Boolean => PhysicalBoolean,
            ColumnType.Instant => PhysicalInt64,
            _ => PhysicalBytes,
        };
}
