using System.CommandLine;
using System.CommandLine.Parsing;
using DealNews.Grounding;
using DealNews.Tables;

namespace DealNews.Cli;

/// <summary><c>dealnews export</c>: writes documents as tables.</summary>
internal sealed class ExportCommand : Command, IDocumentedCommand
{
    private readonly Argument<string[]> _facts = FactsOptions.Facts();
    private readonly Option<bool> _lines = FactsOptions.Lines();
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description =
            "The folder of the tables, one file for each. Files of an earlier run are replaced when all are complete.",
        HelpName = "FOLDER",
        Required = true,
    };
    private readonly Option<string> _format = FormatOption.Of(
        "The format of the tables: parquet (gzip) or csv (RFC 4180, UTF-8, an absent value is empty).",
        "parquet",
        "csv"
    );
    private readonly Option<string?> _text = new("--text")
    {
        Description =
            "The text of the article (UTF-8); - is standard input. The table findings then also has what the check of "
            + "the facts against the text finds.",
        HelpName = "ARTICLE",
    };
    private readonly ToolConsole _console;

    public ExportCommand(ToolConsole console)
        : base("export", "Writes documents as tables for DuckDB, PostgreSQL, ClickHouse or Spark.")
    {
        _console = console;
        Add(_facts);
        Add(_output);
        Add(_format);
        Add(_text);
        Add(_lines);
        Validators.Add(result => FactsOptions.RequireOneStandardInput(result, _facts, _text));
        SetAction(RunAsync);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Success, "All documents are in the tables."),
        (ExitCode.Findings, "A document cannot be deserialized; the table findings has the reason."),
        (ExitCode.Failure, "Wrong arguments, or a file cannot be read or written; no table is written."),
    ];

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews export facts.jsonl -o tables",
        "dealnews export documents/*.json -o tables --format csv",
        "dealnews export facts.json --text article.txt -o tables",
        "produce-facts | dealnews export --lines - -o tables",
    ];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var verifier = arguments.GetValue(_text) is { } name
            ? new GroundingVerifier(new SourceText(await PlainText.ReadAsync(name, _console, cancellationToken)))
            : null;
        var run = new ExportRun(
            _console,
            verifier,
            arguments.GetRequiredValue(_format) == "csv" ? TableFormat.Csv : TableFormat.Parquet,
            arguments.GetValue(_lines)
        );
        return await run.ExportAsync(
            arguments.GetRequiredValue(_facts),
            InputStream.PathOf(arguments.GetRequiredValue(_output), _console.Directory),
            cancellationToken
        );
    }
}
