using System.CommandLine;
using DealNews.Grounding;

namespace DealNews.Cli;

/// <summary><c>dealnews mentions</c>: lists the amounts of money, or other figures, in a text.</summary>
internal sealed class MentionsCommand : Command, IDocumentedCommand
{
    private readonly Argument<string> _text = new("TEXT")
    {
        Description = "A plain-text file (UTF-8); - is standard input.",
        DefaultValueFactory = _ => FactsText.StandardInput,
    };

    private readonly Option<string?> _language = new("--language")
    {
        Description =
            "The language of the text as a BCP 47 tag. Default: detected; a text in another language is not read.",
        HelpName = string.Join('|', FigureReader.Languages),
    };

    private readonly Option<bool> _lines = new("--lines")
    {
        Description = "Read each line as a separate text; positions count from the start of the line.",
    };

    private readonly Option<string> _kinds = new("--kinds")
    {
        Description = "The kinds of figures to list, separated by commas.",
        HelpName = "money,percent,quantity,date,rate",
        DefaultValueFactory = _ => "money",
    };

    private readonly ToolConsole _console;

    public MentionsCommand(ToolConsole console)
        : base("mentions", "Lists the amounts of money, or other figures, in a text, as one JSON object per line.")
    {
        _console = console;
        Add(_text);
        Add(_language);
        Add(_lines);
        Add(_kinds);
        _kinds.Validators.Add(result =>
        {
            foreach (var name in (result.GetValueOrDefault<string>() ?? "").Split(','))
            {
                if (!MentionsWriter.Kinds.ContainsKey(name.Trim()))
                {
                    result.AddError(
                        $"Kind '{name}' is not known; expected one or more of: "
                            + $"{string.Join(", ", MentionsWriter.Kinds.Keys)}."
                    );
                }
            }
        });
        _language.CompletionSources.Add([.. FigureReader.Languages.Select(language => language.Value)]);
        _language.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !FigureReader.TryGet(new(token.Value), out _))
            {
                result.AddError(
                    $"Language '{token.Value}' is not supported; "
                        + $"expected one of: {string.Join(", ", FigureReader.Languages)}."
                );
            }
        });
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews mentions article.txt",
        "dealnews mentions --language ko --lines headlines.txt",
        "dealnews mentions --kinds percent,date article.txt",
        "fetch-article | dealnews mentions -",
    ];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var name = arguments.GetRequiredValue(_text);
        var language = arguments.GetValue(_language);
        using var writer = new MentionsWriter(
            _console.Output,
            [.. arguments.GetRequiredValue(_kinds).Split(',').Select(kind => MentionsWriter.Kinds[kind.Trim()])]
        );
        if (arguments.GetValue(_lines))
        {
            await foreach (var (number, line) in PlainText.ReadLinesAsync(name, _console, cancellationToken))
            {
                writer.Write(line, Read(line, language), number, isLine: true);
            }
        }
        else
        {
            var text = await PlainText.ReadAsync(name, _console, cancellationToken);
            writer.Write(text, Read(text, language), 1, isLine: false);
        }

        return ExitCode.Success;
    }

    private static ValueList<Figure> Read(string text, string? language) =>
        FigureReader.TryGet(language is null ? ArticleLanguage.Guess(text) : new(language), out var reader)
            ? reader.Read(text)
            : [];
}
