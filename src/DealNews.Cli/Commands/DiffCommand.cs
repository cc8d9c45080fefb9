using System.CommandLine;
using DealNews.Comparison;

namespace DealNews.Cli;

/// <summary><c>dealnews diff</c>: prints the changes between two versions of a document.</summary>
internal sealed class DiffCommand : Command, IDocumentedCommand
{
    private readonly Argument<string> _older = PairArguments.Of(
        "A",
        "The older version: a document, or JSON Lines (see check); - is standard input."
    );
    private readonly Argument<string> _newer = PairArguments.Of(
        "B",
        "The newer version. Documents of JSON Lines are paired by the id of their article, then by its URL, then by "
            + "their order."
    );
    private readonly Option<bool> _lines = FactsOptions.Lines();
    private readonly ToolConsole _console;

    public DiffCommand(ToolConsole console)
        : base("diff", "Prints the changes between two versions of a document; the order does not matter.")
    {
        _console = console;
        Add(_older);
        Add(_newer);
        Add(_lines);
        Validators.Add(result => PairArguments.Validate(result, _older, _newer));
        SetAction(RunAsync);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Success, "No changes."),
        (ExitCode.Findings, "At least one change, or a document cannot be deserialized."),
        (ExitCode.Failure, IDocumentedCommand.FailureMeaning),
    ];

    public IReadOnlyList<string> Examples { get; } =
    ["dealnews diff old.json new.json", "git show HEAD:facts.json | dealnews diff - facts.json"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var pairs = new DocumentPairs(_console, arguments.GetValue(_lines), cancellationToken);
        var writer = new ChangesWriter(_console.Text);
        var read = await pairs.ReadAsync(arguments.GetRequiredValue(_older), arguments.GetRequiredValue(_newer));
        foreach (var pair in read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Write(pair, DocumentComparer.Diff(pair.FirstOrEmpty, pair.SecondOrEmpty));
        }

        writer.End(pairs.IsReadable);
        return pairs.IsReadable && !writer.HasChanges ? ExitCode.Success : ExitCode.Findings;
    }
}
