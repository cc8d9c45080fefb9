using System.Text;

namespace DealNews.Tables;

/// <summary>The statements of an engine.</summary>
internal abstract class SqlDialect
{
    private const string DocumentKey = "document_key";

    public static SqlDialect Of(SqlEngine engine) =>
        engine switch
        {
            SqlEngine.DuckDb => new DuckDbDialect(),
            SqlEngine.ClickHouse => new ClickHouseDialect(),
            SqlEngine.PostgreSql => new PostgreSqlDialect(),
            SqlEngine.Spark => new SparkDialect(),
            _ => throw new ArgumentOutOfRangeException(nameof(engine)),
        };

    /// <summary>Returns a text as an SQL literal.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Returns the statement that creates a table.</summary>
    public string Create(TableDefinition table)
    {
        var lines = table.Columns.Select(column => $"  {Identifier(column.Name)} {TypeOf(column)}").ToList();
        if (KeyConstraint(table) is { } key)
        {
            lines.Add($"  {key}");
        }

        return $"""
            -- {table.Description}
            CREATE TABLE IF NOT EXISTS {table.Name} (
            {string.Join(",\n", lines)}
            ){Storage(table)};

            """;
    }

    /// <summary>Returns the statements that load the files of a folder.</summary>
    public abstract string Load(string folder);

    /// <summary>Returns the statements that load JSON Lines and keep every member.</summary>
    public abstract string Lines(string file);

    /// <summary>Returns a column name, quoted if it is a keyword.</summary>
    public virtual string Identifier(string name) => $"\"{name}\"";

    protected abstract string TypeOf(ColumnDefinition column);

    protected virtual string? KeyConstraint(TableDefinition table) =>
        table.Key.IsEmpty ? null : $"PRIMARY KEY ({string.Join(", ", table.Key.Select(Identifier))})";

    protected virtual string Storage(TableDefinition table) => "";

    /// <summary>Deletes the rows of the documents that a query returns, and the findings of unreadable lines.</summary>
    protected static string Deletes(string keys)
    {
        var sql = new StringBuilder("-- The documents of the files replace earlier versions of themselves.\n");
        foreach (var table in DealNewsTables.All.Reverse())
        {
            sql.Append(null, $"DELETE FROM {table.Name} WHERE {DocumentKey} IN ({keys})");
            sql.Append(table.Key.IsEmpty ? $" OR {DocumentKey} IS NULL;\n" : ";\n");
        }

        return sql.ToString();
    }

    protected string Columns(TableDefinition table) =>
        string.Join(", ", table.Columns.Select(column => Identifier(column.Name)));
}
