namespace DealNews.Tables;

/// <summary>The statements of DuckDB.</summary>
internal sealed class DuckDbDialect : SqlDialect
{
    public override string Load(string folder) =>
        Deletes($"SELECT document_key FROM read_parquet({Quote(folder + "/documents.parquet")})")
        + string.Concat(
            DealNewsTables.All.Select(table =>
                $"INSERT INTO {table.Name} BY NAME FROM read_parquet({Quote($"{folder}/{table.Name}.parquet")});\n"
            )
        );

    public override string Lines(string file) =>
        $"""
            -- The raw documents. JSON keeps every member; a schema that DuckDB infers loses those that come late.
            CREATE OR REPLACE TABLE raw_documents AS
            SELECT
              json AS document,
              json ->> 'schemaVersion' AS schema_version,
              json -> 'article' AS article,
              CAST(json -> 'companies' AS JSON[]) AS companies,
              CAST(json -> 'people' AS JSON[]) AS people,
              CAST(json -> 'projects' AS JSON[]) AS projects,
              CAST(json -> 'facts' AS JSON[]) AS facts
            FROM read_ndjson_objects({file}, maximum_object_size = 134217728);
            CREATE OR REPLACE VIEW raw_company_names AS
            SELECT company ->> 'id' AS entity_id, CAST(company -> 'names' AS MAP(VARCHAR, VARCHAR)) AS names
            FROM raw_documents, UNNEST(companies) AS each (company);

            """;

    protected override string TypeOf(ColumnDefinition column) =>
        column.Type switch
        {
            ColumnType.Json => "JSON",
            ColumnType.Integer => "INTEGER",
            ColumnType.Decimal => "DECIMAL(38, 9)",
            ColumnType.Boolean => "BOOLEAN",
            ColumnType.Date => "DATE",
            ColumnType.Instant => "TIMESTAMP WITH TIME ZONE",
            _ => "VARCHAR",
        } + (column.IsRequired ? " NOT NULL" : "");
}
