using System.CommandLine;
using DealNews.Grounding;

namespace DealNews.Cli;

/// <summary><c>dealnews check</c>: validates documents.</summary>
internal sealed class CheckCommand : Command, IDocumentedCommand
{
    private readonly Argument<string[]> _facts = FactsOptions.Facts();
    private readonly Option<bool> _lines = FactsOptions.Lines();
    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Treat warnings as errors: exit with code 1 if there are any.",
    };
    private readonly Option<string> _format = FormatOption.Of(
        "The format of the findings: text for people, json for programs, sarif (2.1.0) for code hosts and editors.",
        "text",
        "json",
        "sarif"
    );

    private readonly Option<string?> _text = new("--text")
    {
        Description =
            "The text of the article (UTF-8); - is standard input. Checks that the text contains every quote, and "
            + "that the quotes of a fact support its figures.",
        HelpName = "ARTICLE",
    };

    private readonly ToolConsole _console;

    public CheckCommand(ToolConsole console)
        : base("check", "Validates documents and reports every error and warning.")
    {
        _console = console;
        Add(_facts);
        Add(_text);
        Add(_format);
        Add(_strict);
        Add(_lines);
        Validators.Add(result =>
        {
            if (
                result.GetResult(_text)?.Tokens is [{ Value: FactsText.StandardInput }]
                && result.GetResult(_facts) is { } facts
                && facts.Tokens.Any(token => token.Value == FactsText.StandardInput)
            )
            {
                result.AddError(FactsOptions.StandardInputTwice);
            }
        });
        SetAction(RunAsync);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Success, "No errors; with --strict, no warnings either."),
        (ExitCode.Findings, "At least one error; with --strict, at least one error or warning."),
        (ExitCode.Failure, IDocumentedCommand.FailureMeaning),
    ];

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews check facts.json",
        "dealnews check facts.json --text article.txt",
        "dealnews check --strict documents/*.json",
        "dealnews check --format sarif facts.json > findings.sarif",
        "produce-facts | dealnews check --lines -",
    ];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var article = arguments.GetValue(_text) is { } name
            ? new SourceText(await PlainText.ReadAsync(name, _console, cancellationToken))
            : null;
        var verifier = article is null ? null : new GroundingVerifier(article);
        var run = new CheckRun(
            _console,
            CreateWriter(arguments.GetRequiredValue(_format), article),
            verifier,
            arguments.GetValue(_lines)
        );
        return await run.CheckAsync(arguments.GetRequiredValue(_facts), arguments.GetValue(_strict), cancellationToken);
    }

    private IFindingsWriter CreateWriter(string format, SourceText? article) =>
        format switch
        {
            "json" => new JsonFindingsWriter(_console.Output),
            "sarif" => new SarifFindingsWriter(_console.Output, _console.Directory),
            _ => new TextFindingsWriter(_console.StyledOutput, article),
        };
}
