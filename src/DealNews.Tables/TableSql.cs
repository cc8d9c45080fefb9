namespace DealNews.Tables;

/// <summary>Returns SQL statements that create and load the tables.</summary>
public static class TableSql
{
    /// <summary>
    /// Returns a script that creates the tables, unless they exist, loads the files, and creates a table of the raw
    /// JSON Lines.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <param name="folder">The folder of the files.</param>
    /// <param name="lines">The file of JSON Lines.</param>
    /// <exception cref="ArgumentNullException">The folder or the file is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The engine is not a value of the enumeration.</exception>
    public static string Script(SqlEngine engine, string folder = "tables", string lines = "facts.jsonl")
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(lines);
        return string.Join('\n', CreateTables(engine), LoadTables(engine, folder), LoadLines(engine, lines));
    }

    /// <summary>Returns the statements that create the tables, unless they exist.</summary>
    /// <param name="engine">The engine.</param>
    /// <exception cref="ArgumentOutOfRangeException">The engine is not a value of the enumeration.</exception>
    public static string CreateTables(SqlEngine engine)
    {
        var dialect = SqlDialect.Of(engine);
        return string.Join('\n', DealNewsTables.All.Select(dialect.Create));
    }

    /// <summary>
    /// Returns the statements that load the files. They replace the rows of documents that the tables already have, so
    /// loading files twice changes nothing.
    /// </summary>
    /// <param name="engine">The engine. PostgreSQL loads CSV, the others load Parquet.</param>
    /// <param name="folder">The folder of the files.</param>
    /// <exception cref="ArgumentNullException">The folder is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The engine is not a value of the enumeration.</exception>
    public static string LoadTables(SqlEngine engine, string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return SqlDialect.Of(engine).Load(folder.TrimEnd('/'));
    }

    /// <summary>
    /// Returns the statements that load the raw JSON Lines into a table whose columns keep every member: JSON for each
    /// part of a document, and a view of the names by language.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <param name="lines">The file of JSON Lines.</param>
    /// <exception cref="ArgumentNullException">The file is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The engine is not a value of the enumeration.</exception>
    public static string LoadLines(SqlEngine engine, string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return SqlDialect.Of(engine).Lines(SqlDialect.Quote(lines));
    }
}
