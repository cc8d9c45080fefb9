using System.CommandLine;
using DealNews.Validation;

namespace DealNews.Cli;

/// <summary><c>dealnews check</c>: finds everything that is wrong with documents.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _facts = FactsOptions.Facts();
    private readonly Option<bool> _lines = FactsOptions.Lines();
    private readonly Option<bool> _strict = new("--strict") { Description = "Let warnings fail the check as errors do." };
    private readonly Option<string> _format = FormatOption.Of(
        "How to write the findings: text for people, json for programs, sarif (2.1.0) for code hosts and editors.", "text", "json", "sarif");

    private readonly ToolConsole _console;

    // Where findings come from: each source looks at what could be read of a document.
    private readonly IReadOnlyList<Func<Inspection, IEnumerable<Finding>>> _sources = [inspection => inspection.Findings];

    public CheckCommand(ToolConsole console)
        : base("check", "Finds everything that is wrong with documents of facts. Exit code 0: no errors; 1: errors; 2: something could not be read.")
    {
        _console = console;
        Add(_facts);
        Add(_format);
        Add(_strict);
        Add(_lines);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews check facts.json",
        "dealnews check --strict documents/*.json",
        "dealnews check --format sarif facts.json > findings.sarif",
        "produce-facts | dealnews check --lines -",
    ];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var run = new CheckRun(_console, CreateWriter(arguments.GetRequiredValue(_format)), _sources, arguments.GetValue(_lines));
        return await run.CheckAsync(arguments.GetRequiredValue(_facts), arguments.GetValue(_strict), cancellationToken);
    }

    private IFindingsWriter CreateWriter(string format) => format switch
    {
        "json" => new JsonFindingsWriter(_console.Output),
        "sarif" => new SarifFindingsWriter(_console.Output, _console.Directory),
        _ => new TextFindingsWriter(_console.StyledOutput),
    };
}
