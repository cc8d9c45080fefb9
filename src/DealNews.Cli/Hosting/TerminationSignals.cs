using System.Runtime.InteropServices;

namespace DealNews.Cli;

/// <summary>Ends a run on SIGHUP, SIGINT or SIGTERM, so that temporary files are deleted.</summary>
internal static partial class TerminationSignals
{
    private const int FileSizeExceeded = 25;
    private const nint Ignored = 1;

    // A read from a terminal, a write to a full pipe and the validation of one document cannot be cancelled.
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);

    // Never disposed: a signal can arrive until the process ends.
    private static readonly CancellationTokenSource s_cancellation = new();
    private static readonly TaskCompletionSource s_end = new();

    private static int s_exitCode;

    /// <summary>Runs the tool.</summary>
    /// <returns>The exit code; after a signal that interrupted the run, 128 plus its number.</returns>
    public static async Task<int> RunAsync(Func<CancellationToken, Task<int>> run)
    {
        if (!OperatingSystem.IsWindows())
        {
            // A write beyond the file size limit then fails with an error instead of ending the process.
            _ = SetHandler(FileSizeExceeded, Ignored);
        }

        // The numbers of these signals are the same on all systems.
        using var hangUp = Register(PosixSignal.SIGHUP, 1);
        using var interrupt = Register(PosixSignal.SIGINT, 2);
        using var terminate = Register(PosixSignal.SIGTERM, 15);
        var exitCode = await run(s_cancellation.Token);
        s_end.SetResult();
        return exitCode == ExitCode.Interrupted && s_exitCode > 0 ? s_exitCode : exitCode;
    }

    private static PosixSignalRegistration? Register(PosixSignal signal, int number) =>
        IsIgnored(number)
            ? null
            : PosixSignalRegistration.Create(
                signal,
                context =>
                {
                    // A second signal ends the process at once.
                    context.Cancel = Interlocked.CompareExchange(ref s_exitCode, ExitCode.SignalBase + number, 0) == 0;
                    if (context.Cancel)
                    {
                        End();
                    }
                }
            );

    // nohup starts a process that ignores SIGHUP, and a shell starts one that ignores SIGINT in the background.
    private static bool IsIgnored(int number)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        var handler = SetHandler(number, Ignored);
        _ = SetHandler(number, handler);
        return handler == Ignored;
    }

    [LibraryImport("libc", EntryPoint = "signal")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint SetHandler(int number, nint handler);

    private static void End()
    {
        s_cancellation.Cancel();
        if (!s_end.Task.Wait(s_patience))
        {
            Environment.Exit(s_exitCode);
        }
    }
}
