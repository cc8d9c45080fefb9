using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DealNews.Cli;

/// <summary>Writes the help of a command, and its examples below.</summary>
internal sealed class ExamplesHelpAction(HelpAction help, int width) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = width;
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IHasExamples command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in command.Examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
        }

        return ExitCode.Success;
    }
}
