using System.CommandLine;
using System.CommandLine.Parsing;
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

    private readonly Option<bool> _fix = new("--fix")
    {
        Description =
            "Before the check, replace each quote that is not in the text by the most similar words, if one passage is "
            + "clearly the most similar, and correct positions. Rewrites the files in canonical form and prints the "
            + "changes. Needs --text.",
    };

    private readonly Option<bool> _requireEvidence = new("--require-evidence")
    {
        Description = "Report a fact without evidence as an error. Needs --text.",
    };

    private readonly ToolConsole _console;

    public CheckCommand(ToolConsole console)
        : base("check", "Validates documents and reports every error and warning.")
    {
        _console = console;
        Add(_facts);
        Add(_text);
        Add(_fix);
        Add(_requireEvidence);
        Add(_format);
        Add(_strict);
        Add(_lines);
        Validators.Add(result =>
        {
            FactsOptions.RequireOneStandardInput(result, _facts, _text);
            if (result.GetValue(_requireEvidence) && result.GetResult(_text) is null)
            {
                result.AddError("Option --require-evidence without --text; expected the text of the article.");
            }

            if (result.GetValue(_fix))
            {
                ValidateFix(result);
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
        "dealnews check --fix facts.json --text article.txt",
        "dealnews check --strict documents/*.json",
        "dealnews check --format sarif facts.json > findings.sarif",
        "produce-facts | dealnews check --lines -",
    ];

    private void ValidateFix(CommandResult result)
    {
        if (result.GetResult(_text) is null)
        {
            result.AddError("Option --fix without --text; expected the text of the article.");
        }
        else if (result.GetResult(_facts)?.Tokens.Any(token => token.Value == FactsText.StandardInput) == true)
        {
            result.AddError("Option --fix does not accept standard input (-); expected files.");
        }
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var article = arguments.GetValue(_text) is { } name
            ? new SourceText(await PlainText.ReadAsync(name, _console, cancellationToken))
            : null;
        var facts = arguments.GetRequiredValue(_facts);
        if (article is not null && arguments.GetValue(_fix))
        {
            // In the formats for programs, standard output has only the findings.
            var output = arguments.GetRequiredValue(_format) == "text" ? _console.Text : _console.Error;
            var fix = new FixRun(_console, output, article, arguments.GetValue(_lines), cancellationToken);
            if (!await fix.FixAsync(facts))
            {
                return ExitCode.Failure;
            }
        }

        var verifier = article is null
            ? null
            : new GroundingVerifier(article, new() { RequireEvidence = arguments.GetValue(_requireEvidence) });
        var run = new CheckRun(
            _console,
            CreateWriter(arguments.GetRequiredValue(_format), article),
            verifier,
            arguments.GetValue(_lines)
        );
        return await run.CheckAsync(facts, arguments.GetValue(_strict), cancellationToken);
    }

    private IFindingsWriter CreateWriter(string format, SourceText? article) =>
        format switch
        {
            "json" => new JsonFindingsWriter(_console.Output),
            "sarif" => new SarifFindingsWriter(_console.Output, _console.Directory),
            _ => new TextFindingsWriter(_console.StyledOutput, article),
        };
}
