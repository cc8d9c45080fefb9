using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DealNews.Cli.Tests;

/// <summary>Runs shell scripts in a temporary directory, in which <c>$dealnews</c> is the tool as a program.</summary>
internal static class Shell
{
    // Only ends a run that would never end; no test depends on it.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <summary>Skips the test on Windows.</summary>
    public static void RequireUnix()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no POSIX shell.");
        }
    }

    /// <summary>Skips the test if the system is not Linux.</summary>
    public static void RequireLinux(string reason)
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip(reason);
        }
    }

    /// <summary>Runs a script of the POSIX shell. Its exit code is that of its last command.</summary>
    public static async Task<ToolResult> RunAsync(Scratch scratch, string script)
    {
        using var process = Process.Start(Start(scratch, script))!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static ProcessStartInfo Start(Scratch scratch, string script)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", script])
        {
            WorkingDirectory = scratch.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["dealnews"] = Path.Combine(AppContext.BaseDirectory, "DealNews.Cli");
        // The runtime of the tests, which may be in an unusual place.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());
        // A run that keeps endless input in memory fails.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x28000000";
        // The runtime reserves its code in a file, which must not count for the tests that limit the size of files.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return start;
    }
}
