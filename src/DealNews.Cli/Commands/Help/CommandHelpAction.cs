using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DealNews.Cli;

/// <summary>Writes the help of a command, with exit codes and examples at the end.</summary>
internal sealed class CommandHelpAction(HelpAction help, int width) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = width;
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IDocumentedCommand command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            WriteSection(
                output,
                "Exit codes:",
                command.ExitCodes.Select(static exit => $"{exit.Code}  {exit.Meaning}")
            );
            WriteSection(output, "Examples:", command.Examples);
        }

        return ExitCode.Success;
    }

    private static void WriteSection(TextWriter output, string title, IEnumerable<string> lines)
    {
        output.WriteLine(title);
        foreach (var line in lines)
        {
            output.WriteLine($"  {line}");
        }

        output.WriteLine();
    }
}
