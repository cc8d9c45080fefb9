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
        how to load them, and [ten questions](sql/README.md) how to query them. This page is made from the code.

        - `document_key` and `fact_index` join the tables. The key is the first 128 bits of a SHA-256 hash, in
          hexadecimal digits, of the text `id`, the publisher and the article id, else of `url` and the URL, with
          line feeds between. A document that has neither is identified by its content hash.
        - `content_hash` and `fact_hash` tell whether anything in a document or a fact has changed.
        - A value that a fact has once is a column of `facts`. References, amounts, numbers, links and everything
          in lists are rows of the other tables; their `role` is the path of the member, for example
          `payments_amount`, and rows with the same `ordinal` belong to the same element of the list.
        - A date has three columns: the text in EDTF, and the earliest and the latest day that it can be.
        - `DECIMAL` has 38 digits, 9 of them after the decimal point; `INSTANT` is a moment in UTC, in
          microseconds.
        - Columns are only added. The field id of a column never changes; Parquet and Iceberg identify columns by
          it.
        - The table `findings` also has the codes of writing tables: DN7001 for a value that does not fit the
          columns and stays as text, DN7002 for a text with a character that engines cannot store (NUL, half of a
          surrogate pair), DN7003 for a document with the key of another.

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
