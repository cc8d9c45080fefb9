namespace DealNews.Tables;

/// <summary>The statements of PostgreSQL and its client psql.</summary>
internal sealed class PostgreSqlDialect : SqlDialect
{
    public override string Load(string folder) =>
        "BEGIN;\n"
        + "CREATE TEMPORARY TABLE new_documents (LIKE documents) ON COMMIT DROP;\n"
        + Copy("new_documents", DealNewsTables.All[0], folder)
        + Deletes("SELECT document_key FROM new_documents")
        + string.Concat(DealNewsTables.All.Select(table => Copy(table.Name, table, folder)))
        + "COMMIT;\n";

    // The quotation mark and the delimiter are characters that JSON cannot contain.
    public override string Lines(string file) =>
        $"""
            -- The raw documents. The type json keeps every member as it is.
            DROP TABLE IF EXISTS raw_documents CASCADE;
            CREATE TABLE raw_documents (document json NOT NULL);
            \copy raw_documents FROM {file} WITH (FORMAT csv, QUOTE e'\x01', DELIMITER e'\x02', ENCODING 'UTF8')
            CREATE VIEW raw_facts AS
            SELECT document -> 'article' AS article, place - 1 AS fact_index, fact
            FROM raw_documents, json_array_elements(document -> 'facts') WITH ORDINALITY AS each (fact, place);
            CREATE VIEW raw_company_names AS
            SELECT company ->> 'id' AS entity_id, name.key AS language, name.value AS name
            FROM raw_documents, json_array_elements(document -> 'companies') AS company,
              json_each_text(company -> 'names') AS name;

            """;

    protected override string TypeOf(ColumnDefinition column) =>
        column.Type switch
        {
            ColumnType.Json => "json",
            ColumnType.Integer => "integer",
            ColumnType.Decimal => "numeric(38, 9)",
            ColumnType.Boolean => "boolean",
            ColumnType.Date => "date",
            ColumnType.Instant => "timestamp with time zone",
            _ => "text",
        } + (column.IsRequired ? " NOT NULL" : "");

    private string Copy(string target, TableDefinition table, string folder) =>
        $@"\copy {target} ({Columns(table)}) FROM {Quote($"{folder}/{table.Name}.csv")} "
        + "WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')\n";
}
