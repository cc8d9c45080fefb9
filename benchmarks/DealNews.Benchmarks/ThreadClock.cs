using System.Runtime.InteropServices;

namespace DealNews.Benchmarks;

/// <summary>
/// The processor time of the current thread. It does not advance while other threads and processes run.
/// </summary>
internal static partial class ThreadClock
{
    private static readonly int s_clock = OperatingSystem.IsMacOS() ? 16 : 3;

    /// <summary>The time since the thread started; on Windows, the processor time of the process.</summary>
    public static TimeSpan Now =>
        !OperatingSystem.IsWindows() && GetTime(s_clock, out var time) == 0
            ? TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / 100))
            : Environment.CpuUsage.TotalTime;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
