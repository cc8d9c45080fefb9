namespace DealNews.Tables;

/// <summary>The type of a column.</summary>
public enum ColumnType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A JSON value as text.</summary>
    Json,

    /// <summary>An integer of 32 bits.</summary>
    Integer,

    /// <summary>A decimal number with 38 digits, 9 of them after the decimal point.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day of the Gregorian calendar.</summary>
    Date,

    /// <summary>A moment in UTC, in microseconds.</summary>
    Instant,
}
