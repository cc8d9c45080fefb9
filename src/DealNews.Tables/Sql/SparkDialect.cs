namespace DealNews.Tables;

/// <summary>The statements of Spark SQL.</summary>
internal sealed class SparkDialect : SqlDialect
{
    public override string Load(string folder) =>
        "-- The files replace the content of the tables.\n"
        + string.Concat(
            DealNewsTables.All.Select(table =>
                $"INSERT OVERWRITE TABLE {table.Name}\n  SELECT {Columns(table)} "
                + $"FROM parquet.`{folder}/{table.Name}.parquet`;\n"
            )
        );

    public override string Lines(string file) =>
        $"""
            -- The raw documents. A text keeps every member as it is.
            CREATE OR REPLACE TEMPORARY VIEW raw_documents AS
            SELECT
              value AS document,
              parsed.*
            FROM (
              SELECT value, from_json(value, 'schemaVersion STRING, article STRING, companies ARRAY<STRING>,
                people ARRAY<STRING>, projects ARRAY<STRING>, facts ARRAY<STRING>') AS parsed
              FROM text.`{file.Trim('\'')}`
            );
            CREATE OR REPLACE TEMPORARY VIEW raw_company_names AS
            SELECT company.*
            FROM (
              SELECT from_json(each, 'id STRING, names MAP<STRING, STRING>') AS company
              FROM raw_documents LATERAL VIEW explode(companies) AS each
            );

            """;

    public override string Identifier(string name) => $"`{name}`";

    protected override string TypeOf(ColumnDefinition column) =>
        column.Type switch
        {
            ColumnType.Integer => "INT",
            ColumnType.Decimal => "DECIMAL(38, 9)",
            ColumnType.Boolean => "BOOLEAN",
            ColumnType.Date => "DATE",
            ColumnType.Instant => "TIMESTAMP",
            _ => "STRING",
        } + (column.IsRequired ? " NOT NULL" : "");

    // Spark does not check keys.
    protected override string? KeyConstraint(TableDefinition table) => null;

    protected override string Storage(TableDefinition table) => " USING parquet";
}
