namespace DealNews.Tables;

/// <summary>The statements of ClickHouse.</summary>
internal sealed class ClickHouseDialect : SqlDialect
{
    private const string PublishedAt = "published_at";

    public override string Load(string folder) =>
        "SET mutations_sync = 1;\n"
        + Deletes($"SELECT document_key FROM file({Quote(folder + "/documents.parquet")}, 'Parquet')")
        + string.Concat(
            DealNewsTables.All.Select(table =>
                $"INSERT INTO {table.Name} ({Columns(table)})\n  SELECT {Columns(table)} "
                + $"FROM file({Quote($"{folder}/{table.Name}.parquet")}, 'Parquet');\n"
            )
        );

    public override string Lines(string file) =>
        $"""
            -- The raw documents. A text keeps every member as it is.
            CREATE OR REPLACE TABLE raw_documents ENGINE = MergeTree ORDER BY tuple() AS
            SELECT
              line AS document,
              JSONExtractString(line, 'schemaVersion') AS schema_version,
              JSONExtractRaw(line, 'article') AS article,
              JSONExtractArrayRaw(line, 'companies') AS companies,
              JSONExtractArrayRaw(line, 'people') AS people,
              JSONExtractArrayRaw(line, 'projects') AS projects,
              JSONExtractArrayRaw(line, 'facts') AS facts
            FROM file({file}, 'LineAsString', 'line String');
            CREATE OR REPLACE VIEW raw_company_names AS
            SELECT
              JSONExtractString(company, 'id') AS entity_id,
              JSONExtract(company, 'names', 'Map(String, String)') AS names
            FROM raw_documents ARRAY JOIN companies AS company;

            """;

    protected override string TypeOf(ColumnDefinition column)
    {
        var type = column.Type switch
        {
            ColumnType.Integer => "Int32",
            ColumnType.Decimal => "Decimal(38, 9)",
            ColumnType.Boolean => "Bool",
            ColumnType.Date => "Date32",
            ColumnType.Instant => "DateTime64(6, 'UTC')",
            _ => "String",
        };
        return column.IsRequired ? type : $"Nullable({type})";
    }

    protected override string? KeyConstraint(TableDefinition table) => null;

    protected override string Storage(TableDefinition table)
    {
        // ClickHouse does not enforce unique keys, but merges rows with the same key.
        var key = table.Key.Select(Identifier).Prepend(table.Name == "facts" ? Identifier("kind") : "");
        var order = table.Key.IsEmpty ? "tuple()" : $"({string.Join(", ", key.Where(name => name.Length > 0))})";
        var partition = table.Columns.Any(column => column.Name == PublishedAt)
            ? $"\nPARTITION BY toYYYYMM(ifNull({PublishedAt}, toDateTime64(0, 6, 'UTC')))"
            : "";
        return $" ENGINE = {(table.Key.IsEmpty ? "MergeTree" : "ReplacingMergeTree")}{partition}\nORDER BY {order}";
    }
}
