namespace DealNews.Tables;

/// <summary>A database engine that can load the tables.</summary>
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
