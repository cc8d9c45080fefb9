using System.Text.Json;

namespace DealNews.Tables.Tests;

/// <summary>A PostgreSQL server in a temporary folder, without a network port.</summary>
internal sealed class PostgreSqlServer : IEngine
{
    private const string User = "postgres";

    private readonly TemporaryFolder _folder = new();
    private readonly string? _programs = FindPrograms();

    public PostgreSqlServer()
    {
        if (_programs is null || EngineProcess.TryRun("psql", "--version") is null)
        {
            _folder.Dispose();
            Assert.Skip("PostgreSQL is not installed.");
        }

        if (Environment.UserName == "root")
        {
            EngineProcess.Run("chown", User, _folder.Path);
        }

        RunServer("initdb", "-D", _folder.File("data"), "-U", User, "-A", "trust", "-E", "UTF8", "--locale", "C");
        RunServer(
            "pg_ctl",
            "-D",
            _folder.File("data"),
            "-o",
            $"-c listen_addresses='' -c unix_socket_directories='{_folder.Path}' -c fsync=off",
            "-l",
            _folder.File("log"),
            "-w",
            "start"
        );
    }

    public void Execute(string sql)
    {
        var script = _folder.File("script.sql");
        File.WriteAllText(script, sql);
        EngineProcess.Run("psql", [.. Connection, "-f", script]);
    }

    public IReadOnlyList<string> Rows(string sql)
    {
        var query = $"SELECT row_to_json(answer) FROM ({sql.TrimEnd().TrimEnd(';')}) AS answer";
        return
        [
            .. EngineProcess
                .Run("psql", [.. Connection, "-A", "-t", "-c", query])
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line =>
                    Engines.Row(JsonElement.Parse(line).EnumerateObject().Select(cell => JsonCell.Of(cell.Value)))
                ),
        ];
    }

    public void Dispose()
    {
        RunServer("pg_ctl", "-D", _folder.File("data"), "-m", "immediate", "stop");
        _folder.Dispose();
    }

    private string[] Connection => ["-X", "-q", "-h", _folder.Path, "-U", User, "-v", "ON_ERROR_STOP=1"];

    private static string? FindPrograms() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).LastOrDefault()
            : null;

    // The server does not run as root.
    private void RunServer(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs!, "bin", program);
        if (Environment.UserName == "root")
        {
            EngineProcess.Run("runuser", ["-u", User, "--", path, .. arguments]);
        }
        else
        {
            EngineProcess.Run(path, arguments);
        }
    }
}
