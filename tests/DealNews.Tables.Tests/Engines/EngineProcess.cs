using System.Diagnostics;

namespace DealNews.Tables.Tests;

/// <summary>Runs programs.</summary>
internal static class EngineProcess
{
    /// <summary>Runs a program and returns its output; null if it does not exist or fails.</summary>
    public static string? TryRun(string program, params string[] arguments) => Run(program, arguments, out _);

    /// <summary>Runs a program and returns its output.</summary>
    public static string Run(string program, params string[] arguments) =>
        Run(program, arguments, out var error) ?? throw new InvalidOperationException($"{program}: {error}");

    private static string? Run(string program, string[] arguments, out string error)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    WorkingDirectory = Path.GetTempPath(),
                }
            )!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            error = errors.GetAwaiter().GetResult();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            error = exception.Message;
            return null;
        }
    }
}
