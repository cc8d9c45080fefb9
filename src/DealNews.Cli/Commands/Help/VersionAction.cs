using System.CommandLine;
using System.CommandLine.Invocation;

namespace DealNews.Cli;

/// <summary>Writes the version of the tool.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Text);
        return ExitCode.Success;
    }
}
