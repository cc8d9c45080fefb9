using System.CommandLine;
using DealNews.Grounding;
using DealNews.Reports;

namespace DealNews.Cli;

/// <summary><c>dealnews report</c>: writes documents as one HTML file.</summary>
internal sealed class ReportCommand : Command, IDocumentedCommand
{
    private readonly Argument<string[]> _facts = FactsOptions.Facts();
    private readonly Option<bool> _lines = FactsOptions.Lines();
    private readonly Option<string?> _text = new("--text")
    {
        Description =
            "The text of the article (UTF-8); - is standard input. Marks the quotes in the text and shows what the "
            + "check of the facts against the text finds. Needs a single document.",
        HelpName = "ARTICLE",
    };
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write; a file with this name is replaced. Default: standard output.",
        HelpName = "FILE",
    };
    private readonly Option<string> _language = new("--language")
    {
        Description = "The language of the sentences and headings.",
        DefaultValueFactory = _ => "en",
    };
    private readonly ToolConsole _console;

    public ReportCommand(ToolConsole console)
        : base("report", "Writes an HTML report of one article and its facts, or of many documents.")
    {
        _console = console;
        _language.AcceptOnlyFromAmong("en", "ko");
        Add(_facts);
        Add(_text);
        Add(_output);
        Add(_language);
        Add(_lines);
        Validators.Add(result => FactsOptions.RequireOneStandardInput(result, _facts, _text));
        SetAction(RunAsync);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Success, "The report has all documents; it shows their findings."),
        (ExitCode.Findings, "A document cannot be deserialized; the report has its readable parts and its findings."),
        (ExitCode.Failure, IDocumentedCommand.FailureMeaning),
    ];

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews report facts.json --text article.txt -o report.html",
        "dealnews report documents/*.json -o report.html",
        "dealnews report facts.jsonl --language ko > report.html",
    ];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(_output) is { } output && Inputs(arguments).Any(input => IsSameFile(input, output)))
        {
            _console.WriteError($"{output}: is an input as well; expected another file to write");
            return ExitCode.Failure;
        }

        var text = arguments.GetValue(_text) is { } name
            ? new SourceText(await PlainText.ReadAsync(name, _console, cancellationToken))
            : null;
        var run = new ReportRun(
            _console,
            text,
            new ReportOptions { Language = new(arguments.GetRequiredValue(_language)) },
            arguments.GetValue(_lines)
        );
        return await run.WriteAsync(arguments.GetRequiredValue(_facts), arguments.GetValue(_output), cancellationToken);
    }

    private IEnumerable<string> Inputs(ParseResult arguments) =>
        arguments.GetValue(_text) is { } text
            ? arguments.GetRequiredValue(_facts).Append(text)
            : arguments.GetRequiredValue(_facts);

    private bool IsSameFile(string input, string output) =>
        input != FactsText.StandardInput
        && string.Equals(
            InputStream.PathOf(input, _console.Directory),
            InputStream.PathOf(output, _console.Directory),
            StringComparison.Ordinal
        );
}
