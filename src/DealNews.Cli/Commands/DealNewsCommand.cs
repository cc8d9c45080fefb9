using System.CommandLine;
using System.CommandLine.Help;

namespace DealNews.Cli;

/// <summary><c>dealnews</c> itself, with its commands.</summary>
internal sealed class DealNewsCommand : RootCommand, IHasExamples
{
    public DealNewsCommand(ToolConsole console)
        : base("Checks, formats and explains documents of what deal news reports.")
    {
        HelpName = "dealnews";
        Add(new CheckCommand(console));
        foreach (var option in Options)
        {
            option.Action = option switch
            {
                HelpOption { Action: HelpAction help } => new ExamplesHelpAction(help),
                VersionOption => new VersionAction(),
                _ => option.Action,
            };
        }
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews check facts.json",
    ];
}
