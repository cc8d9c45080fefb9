using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DealNews.Comparison;

namespace DealNews.Cli;

/// <summary><c>dealnews compare</c>: scores extracted facts against the correct facts.</summary>
internal sealed class CompareCommand : Command, IDocumentedCommand
{
    private readonly Argument<string> _gold = PairArguments.Of(
        "GOLD",
        "The correct facts: a document, or JSON Lines (see check); - is standard input."
    );
    private readonly Argument<string> _predicted = PairArguments.Of(
        "PREDICTED",
        "The extracted facts. Documents of JSON Lines are paired by the id of their article, then by its URL, "
            + "then by their order."
    );
    private readonly Option<double?> _minimum = new("--min-f1")
    {
        Description = "Exit with code 1 if the F1 of the facts is below this number from 0 to 1.",
        HelpName = "NUMBER",
        CustomParser = ParseMinimum,
    };
    private readonly Option<string> _format = FormatOption.Of(
        "The output format: text for people, with the most important differences; json for programs, with all.",
        "text",
        "json"
    );
    private readonly Option<bool> _lines = FactsOptions.Lines();
    private readonly ToolConsole _console;

    public CompareCommand(ToolConsole console)
        : base("compare", "Compares extracted facts with the correct facts: precision, recall, F1 and each difference.")
    {
        _console = console;
        Add(_gold);
        Add(_predicted);
        Add(_minimum);
        Add(_format);
        Add(_lines);
        Validators.Add(result => PairArguments.Validate(result, _gold, _predicted));
        SetAction(RunAsync);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Success, "All documents were compared; with --min-f1, F1 is not below it."),
        (ExitCode.Findings, "A document cannot be deserialized, or F1 is below --min-f1."),
        (ExitCode.Failure, IDocumentedCommand.FailureMeaning),
    ];

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews compare gold.json predicted.json",
        "dealnews compare gold.jsonl predicted.jsonl --min-f1 0.9",
        "extract-facts article.txt | dealnews compare gold.json - --format json",
    ];

    private static double? ParseMinimum(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (
            double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minimum)
            && minimum is >= 0 and <= 1
        )
        {
            return minimum;
        }

        result.AddError($"'{text}' is not a minimum F1; expected a number from 0 to 1, such as 0.9.");
        return null;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var pairs = new DocumentPairs(_console, arguments.GetValue(_lines), cancellationToken);
        List<ComparedPair> compared = [];
        foreach (
            var pair in await pairs.ReadAsync(arguments.GetRequiredValue(_gold), arguments.GetRequiredValue(_predicted))
        )
        {
            cancellationToken.ThrowIfCancellationRequested();
            compared.Add(new(pair.Name, DocumentComparer.Compare(pair.FirstOrEmpty, pair.SecondOrEmpty)));
        }

        var scores = ComparisonScores.Sum(compared.Select(static each => each.Comparison.Scores));
        if (arguments.GetRequiredValue(_format) == "json")
        {
            new JsonComparisonWriter(_console.Output).Write(compared, scores);
        }
        else
        {
            new TextComparisonWriter(_console.Text).Write(compared, scores);
        }

        return !pairs.IsReadable || scores.Facts.F1 < arguments.GetValue(_minimum)
            ? ExitCode.Findings
            : ExitCode.Success;
    }
}
