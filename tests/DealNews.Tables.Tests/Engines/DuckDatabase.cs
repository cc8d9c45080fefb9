using DuckDB.NET.Data;

namespace DealNews.Tables.Tests;

/// <summary>DuckDB in the process of the test.</summary>
internal sealed class DuckDatabase : IEngine
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    public DuckDatabase()
    {
        _connection.Open();
        Execute("SET TimeZone = 'Asia/Seoul'");
    }

    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Returns the rows as text, cells separated by "|"; null is empty.</summary>
    public IReadOnlyList<string> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ({sql.TrimEnd().TrimEnd(';')})";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(
                Engines.Row(
                    Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))
                )
            );
        }

        return rows;
    }

    /// <summary>Returns the names of the columns, a line between, and the rows of a query.</summary>
    public IEnumerable<IReadOnlyList<string>> Table(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        return [names, [.. names.Select(_ => "---")], .. Rows(sql).Select(row => row.Split('|'))];
    }

    public string Value(string sql) => Assert.Single(Rows(sql));

    public void Dispose() => _connection.Dispose();
}
