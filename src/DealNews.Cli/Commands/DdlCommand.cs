using System.CommandLine;
using DealNews.Tables;

namespace DealNews.Cli;

/// <summary><c>dealnews ddl</c>: prints the statements that create and load the tables.</summary>
internal sealed class DdlCommand : Command, IDocumentedCommand
{
    private static readonly Dictionary<string, SqlEngine> s_engines = new(StringComparer.Ordinal)
    {
        ["duckdb"] = SqlEngine.DuckDb,
        ["clickhouse"] = SqlEngine.ClickHouse,
        ["postgresql"] = SqlEngine.PostgreSql,
        ["spark"] = SqlEngine.Spark,
    };

    private readonly Argument<string> _engine = new("ENGINE")
    {
        Description = "The engine: " + string.Join(", ", s_engines.Keys) + ".",
    };
    private readonly Option<string> _folder = new("--folder")
    {
        Description = "The folder of the tables that dealnews export has written.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "tables",
    };
    private readonly Option<string> _facts = new("--facts")
    {
        Description = "The file of JSON Lines, for the table of raw documents.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "facts.jsonl",
    };
    private readonly ToolConsole _console;

    public DdlCommand(ToolConsole console)
        : base("ddl", "Prints the SQL that creates the tables of an engine and loads them.")
    {
        _console = console;
        _engine.AcceptOnlyFromAmong([.. s_engines.Keys]);
        Add(_engine);
        Add(_folder);
        Add(_facts);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews ddl duckdb > tables.sql",
        "dealnews ddl postgresql --folder /data/tables",
        "dealnews ddl clickhouse --facts facts.ndjson",
    ];

    private int Run(ParseResult arguments)
    {
        _console.Text.Write(
            TableSql.Script(
                s_engines[arguments.GetRequiredValue(_engine)],
                arguments.GetRequiredValue(_folder),
                arguments.GetRequiredValue(_facts)
            )
        );
        return ExitCode.Success;
    }
}
