using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace DealNews.Cli;

/// <summary>The console of this process: the one place where standard streams and the environment are looked at.</summary>
internal static class ProcessConsole
{
    private static readonly SafeFileHandle s_standardOutput = new(1, ownsHandle: false);

    public static ToolConsole Create()
    {
        if (OperatingSystem.IsWindows())
        {
            // Elsewhere terminals take UTF-8 as it is.
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = OpenOutput(),
            Error = Console.Error,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            AllowsColour = AllowsColour(),
            Width = Width(),
            Directory = Environment.CurrentDirectory,
        };
    }

    // https://no-color.org: any text but the empty one. On Windows, Spectre.Console turns escape sequences on where they are off.
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

    // The runtime's own stream goes on in silence when nobody reads a pipe any more; a file's says so, and the work can end.
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var output = new FileStream(s_standardOutput, FileAccess.Write, bufferSize: 0);
            if (!output.CanSeek)
            {
                return output;
            }

            // Where a file has a position, standard error may share it.
            output.Dispose();
        }

        return Console.OpenStandardOutput();
    }
}
