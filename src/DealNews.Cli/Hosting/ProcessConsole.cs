using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace DealNews.Cli;

/// <summary>
/// Creates the console of this process. Only this class accesses standard streams and the environment.
/// </summary>
internal static class ProcessConsole
{
    private static readonly SafeFileHandle s_standardOutput = new(1, ownsHandle: false);

    public static ToolConsole Create()
    {
        if (OperatingSystem.IsWindows())
        {
            // Terminals of other systems use UTF-8 by default.
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new()
        {
            Input = OpenInput(),
            Output = OpenOutput(),
            Error = Descriptor.IsClosed(2) ? TextWriter.Null : Console.Error,
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            AllowsColour = AllowsColour(),
            Width = Width(),
            Directory = Environment.CurrentDirectory,
        };
    }

    // https://no-color.org: set to any text that is not empty. On Windows, Spectre.Console enables escape sequences.
    private static bool AllowsColour() =>
        Environment.GetEnvironmentVariable("NO_COLOR") is null or ""
        && Environment.GetEnvironmentVariable("TERM") is not "dumb"
        && (!OperatingSystem.IsWindows() || AnsiConsole.Profile.Capabilities.Ansi);

    private static int Width()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }

    private static Stream OpenInput() =>
        Descriptor.IsClosed(0) ? new ClosedStream("is closed") : Console.OpenStandardInput();

    // Console.OpenStandardOutput ignores a closed pipe; a FileStream throws, which ends the run.
    private static Stream OpenOutput()
    {
        if (Descriptor.IsClosed(1))
        {
            return new ClosedStream("standard output is closed");
        }

        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var output = new FileStream(s_standardOutput, FileAccess.Write, bufferSize: 0);
            if (!output.CanSeek)
            {
                return output;
            }

            // Standard error can share the position of a seekable file, which a FileStream does not follow.
            output.Dispose();
        }

        return Console.OpenStandardOutput();
    }
}
