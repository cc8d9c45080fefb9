using System.CommandLine;
using System.CommandLine.Parsing;

namespace DealNews.Cli;

/// <summary><c>dealnews format</c>: brings documents into the canonical form.</summary>
internal sealed class FormatCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _facts = FactsOptions.Facts();
    private readonly Option<bool> _lines = FactsOptions.Lines();
    private readonly Option<bool> _write = new("--write")
    {
        Description = "Rewrite the files that are not in canonical form, and name them.",
    };
    private readonly Option<bool> _check = new("--check")
    {
        Description = "Name the files that are not in canonical form, and exit with 1 if there are any.",
    };
    private readonly ToolConsole _console;

    public FormatCommand(ToolConsole console)
        : base(
            "format",
            "Writes a document in the canonical form: JSON on indented lines, or of JSON Lines one document a line."
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
                result.AddError("Either --write or --check, not both.");
                break;
            case (false, false) when facts.Count > 1:
                result.AddError(
                    "Several files need --write or --check; without them there is one output for one file."
                );
                break;
            case (true, _) or (_, true) when facts.Contains(FactsText.StandardInput):
                result.AddError("Options --write and --check need files, not standard input (-).");
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
