using System.Globalization;
using System.Text;

namespace DealNews.Tables.Tests;

public sealed class DefinitionTests
{
    private const string Page = "docs/tables.md";
    private const string List = "tests/DealNews.Tables.Tests/columns.txt";

    private const string Introduction = """
        # Tables

        `dealnews export` and `TableWriter` write these tables, one file each. The [guide](guide/tables.md) shows
        how to load them, and [ten questions](sql/README.md) how to query them. This page is
        generated from the code.

        - `document_key` and `fact_index` join the tables. The key is the first 128 bits, in hexadecimal digits,
          of the SHA-256 of `id`, the publisher and the article id, separated by line feeds. Without an id, it is
          the hash of `url` and the URL; without a URL, it is the content hash.
        - `content_hash` and `fact_hash` change if anything in the document or the fact changes.
        - A value that a fact has once is a column of `facts`. References, amounts, numbers, links and everything
          in lists are rows of the other tables; their `role` is the path of the member, for example
          `payments_amount`, and rows with the same `ordinal` belong to the same element of the list.
        - A date has three columns: the text in EDTF, and the earliest and the latest possible day.
        - `DECIMAL` has 38 digits, 9 of them after the decimal point; `INSTANT` is a time in UTC, in microseconds.
        - Columns are only added. The field id of a column never changes; Parquet and Iceberg identify columns by
          it.
        - The table `findings` also has codes of the table writer:
          - DN7001: a value does not fit the columns; the row has it as text.
          - DN7002: a text has a character that engines cannot store (NUL or an unpaired surrogate).
          - DN7003: another document has the same key.

        """;

    [Fact]
    public void Page_OfTables_IsUpToDate()
    {
        var page = new StringBuilder(Introduction);
        foreach (var table in DealNewsTables.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {table.Name}\n\n{table.Description}\n\n");
            page.Append(
                table.Key.IsEmpty
                    ? "No key.\n\n"
                    : $"Key: {string.Join(", ", table.Key.Select(name => $"`{name}`"))}.\n\n"
            );
            page.Append("| column | type | field id | description |\n|---|---|---|---|\n");
            foreach (var column in table.Columns)
            {
                var type = column.Type.ToString().ToUpperInvariant() + (column.IsRequired ? " NOT NULL" : "");
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{column.Name}` | {type} | {column.FieldId} | {column.Description} |\n"
                );
            }
        }

        Repository.AssertKept(Page, page.ToString());
    }

    /// <summary>A column that was published once exists with the same type and field id.</summary>
    [Fact]
    public void Columns_PublishedOnce_AreThereForEver()
    {
        string[] published = [.. Repository.Read(List).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        string[] columns =
        [
            .. DealNewsTables.All.SelectMany(table =>
                table.Columns.Select(column =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{table.Name}.{column.Name} {column.Type} {column.FieldId}"
                    )
                )
            ),
        ];

        Assert.Empty(published.Except(columns));
        // DEALNEWS_UPDATE=1 adds new columns to the list, but removes none.
        Repository.AssertKept(List, string.Join('\n', published.Union(columns).Order(StringComparer.Ordinal)) + "\n");
    }

    [Fact]
    public void FieldIds_OfATable_AreDistinct() =>
        Assert.All(
            DealNewsTables.All,
            table =>
                Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.FieldId).Distinct().Count())
        );

    [Fact]
    public void Names_OfColumns_AreDistinctAndPlain() =>
        Assert.All(
            DealNewsTables.All,
            table =>
            {
                Assert.Equal(
                    table.Columns.Count,
                    table.Columns.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count()
                );
                Assert.All(table.Columns, column => Assert.Matches("^[a-z][a-z0-9_]*$", column.Name));
                Assert.All(table.Columns, column => Assert.EndsWith(".", column.Description, StringComparison.Ordinal));
                Assert.All(table.Key, name => Assert.Contains(name, table.Columns.Select(column => column.Name)));
            }
        );
}
