using System.CommandLine;
using System.CommandLine.Help;

namespace DealNews.Cli;

/// <summary><c>dealnews</c> itself, with its commands.</summary>
internal sealed class DealNewsCommand : RootCommand, IHasExamples
{
    // What is comfortable to read where there is no terminal to tell.
    private const int HelpWidth = 100;

    public DealNewsCommand(ToolConsole console)
        : base("Checks, formats and explains documents of what deal news reports.")
    {
        HelpName = "dealnews";
        Add(new CheckCommand(console));
        Add(new FormatCommand(console));
        Add(new MentionsCommand(console));
        Add(new CurrenciesCommand(console));
        Add(new SchemaCommand(console));
        foreach (var option in Options)
        {
            option.Action = option switch
            {
                HelpOption { Action: HelpAction help } => new ExamplesHelpAction(
                    help,
                    console.IsOutputTerminal ? console.Width : HelpWidth
                ),
                VersionOption => new VersionAction(),
                _ => option.Action,
            };
        }
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews check facts.json",
        "dealnews format --write facts.json",
        "dealnews mentions article.txt",
        "dealnews currencies",
    ];
}
