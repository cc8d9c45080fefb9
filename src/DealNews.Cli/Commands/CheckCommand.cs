using System.CommandLine;
using DealNews.Grounding;

namespace DealNews.Cli;

/// <summary><c>dealnews check</c>: finds everything that is wrong with documents.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _facts = FactsOptions.Facts();
    private readonly Option<bool> _lines = FactsOptions.Lines();
    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Let warnings fail the check as errors do.",
    };
    private readonly Option<string> _format = FormatOption.Of(
        "How to write the findings: text for people, json for programs, sarif (2.1.0) for code hosts and editors.",
        "text",
        "json",
        "sarif"
    );

    private readonly Option<string?> _text = new("--text")
    {
        Description =
            "The article's text, in UTF-8: every quote has to stand there, and every figure of a fact to be what its quotes say.",
        HelpName = "ARTICLE",
    };

    private readonly ToolConsole _console;

    public CheckCommand(ToolConsole console)
        : base(
            "check",
            "Finds everything that is wrong with documents of facts. Exit code 0: no errors; 1: errors; 2: something could not be read."
        )
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
                result.AddError("Standard input (-) can be read only once.");
            }
        });
        SetAction(RunAsync);
    }

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
