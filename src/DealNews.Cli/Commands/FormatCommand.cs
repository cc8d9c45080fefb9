using System.CommandLine;
using System.CommandLine.Parsing;

namespace DealNews.Cli;

/// <summary><c>dealnews format</c>: writes documents in canonical form.</summary>
internal sealed class FormatCommand : Command, IDocumentedCommand
{
    private readonly Argument<string[]> _facts = FactsOptions.Facts();
    private readonly Option<bool> _lines = FactsOptions.Lines();
    private readonly Option<bool> _write = new("--write")
    {
        Description = "Rewrite each file that is not in canonical form, and print its name.",
    };
    private readonly Option<bool> _check = new("--check")
    {
        Description = "Print the name of each file that is not in canonical form; exit with code 1 if there are any.",
    };
    private readonly ToolConsole _console;

    public FormatCommand(ToolConsole console)
        : base(
            "format",
            "Writes documents in canonical form: a document as indented JSON, JSON Lines as one document per line."
        )
    {
        _console = console;
        Add(_facts);
        Add(_write);
        Add(_check);
        Add(_lines);
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Success, "Success; with --check, all files are in canonical form."),
        (ExitCode.Findings, "A document cannot be deserialized, or with --check is not in canonical form."),
        (ExitCode.Failure, IDocumentedCommand.FailureMeaning),
    ];

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews format facts.json",
        "dealnews format --write documents/*.json",
        "dealnews format --check documents/*.json",
    ];

    private void Validate(CommandResult result)
    {
        var facts = result.GetResult(_facts)?.Tokens.Select(token => token.Value).ToList() ?? [];
        switch (result.GetValue(_write), result.GetValue(_check))
        {
            case (true, true):
                result.AddError("Options --write and --check cannot be combined; expected one of them.");
                break;
            case (false, false) when facts.Count > 1:
                result.AddError(
                    $"{facts.Count} files without --write or --check; expected one file, or one of these options."
                );
                break;
            case (true, _) or (_, true) when facts.Contains(FactsText.StandardInput):
                result.AddError("Options --write and --check do not accept standard input (-); expected files.");
                break;
        }
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var run = new FormatRun(_console, arguments.GetValue(_lines), cancellationToken);
        return await run.RunAsync(
            arguments.GetRequiredValue(_facts),
            arguments.GetValue(_write) ? run.RewriteAsync
                : arguments.GetValue(_check) ? run.CheckAsync
                : run.PrintAsync
        );
    }
}
