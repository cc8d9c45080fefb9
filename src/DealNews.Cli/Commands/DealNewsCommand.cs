using System.CommandLine;
using System.CommandLine.Help;

namespace DealNews.Cli;

/// <summary>The root command <c>dealnews</c>.</summary>
internal sealed class DealNewsCommand : RootCommand, IDocumentedCommand
{
    // A readable width if the output is not a terminal.
    private const int HelpWidth = 100;

    public DealNewsCommand(ToolConsole console)
        : base("Validates and formats documents of deal-news facts, and lists amounts of money in text.")
    {
        HelpName = "dealnews";
        Add(new CheckCommand(console));
        Add(new CompareCommand(console));
        Add(new DiffCommand(console));
        Add(new FormatCommand(console));
        Add(new MentionsCommand(console));
        Add(new CurrenciesCommand(console));
        Add(new SchemaCommand(console));
        Add(new ExportCommand(console));
        Add(new DdlCommand(console));
        Add(new ReportCommand(console));
        foreach (var option in Options)
        {
            option.Action = option switch
            {
                HelpOption { Action: HelpAction help } => new CommandHelpAction(
                    help,
                    console.IsOutputTerminal ? console.Width : HelpWidth
                ),
                VersionOption => new VersionAction(),
                _ => option.Action,
            };
        }
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Success, "Success: no errors."),
        (ExitCode.Findings, "Errors in documents."),
        (ExitCode.Failure, IDocumentedCommand.FailureMeaning),
    ];

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews check facts.json",
        "dealnews format --write facts.json",
        "dealnews mentions article.txt",
        "dealnews currencies",
    ];
}
