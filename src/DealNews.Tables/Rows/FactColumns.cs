namespace DealNews.Tables;

/// <summary>The columns of the table of facts.</summary>
[FactTable]
internal static partial class FactColumns
{
    private const string Table = "facts";

    /// <summary>The number of the first column for a member.</summary>
    public const int First = 5;

    public const int Hash = 3;

    public static ColumnDefinition[] All { get; } =
    [
        new(Table, "document_key", ColumnType.Text, "The key of the document.", isRequired: true),
        new(
            Table,
            "fact_index",
            ColumnType.Integer,
            "The place of the fact in the document, from 0.",
            isRequired: true
        ),
        new(Table, "kind", ColumnType.Text, "The kind of the fact, known or not.", isRequired: true),
        new(
            Table,
            "fact_hash",
            ColumnType.Text,
            "A hash of all values of the fact, in every table. It changes when a value changes.",
            isRequired: true
        ),
        new(Table, "published_at", ColumnType.Instant, "The time of publication of the document in UTC."),
        .. Members,
        new(
            Table,
            "extra",
            ColumnType.Json,
            "The members that this version does not know, by their path in the fact, and what does not fit a column."
        ),
    ];

    /// <summary>The number of the last column.</summary>
    public static int Extra { get; } = All.Length - 1;
}
