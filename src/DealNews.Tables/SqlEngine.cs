namespace DealNews.Tables;

/// <summary>An engine that the tables can be loaded into.</summary>
public enum SqlEngine
{
    /// <summary>DuckDB.</summary>
    DuckDb,

    /// <summary>ClickHouse.</summary>
    ClickHouse,

    /// <summary>PostgreSQL, with its client psql.</summary>
    PostgreSql,

    /// <summary>Spark SQL, also in Databricks.</summary>
    Spark,
}
