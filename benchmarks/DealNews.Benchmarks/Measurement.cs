using System.Diagnostics;
using System.Runtime;

namespace DealNews.Benchmarks;

/// <summary>
/// Measures several subjects in alternating batches, so that noise of the machine affects all of them. Counts the
/// processor time of the process, which does not grow while other processes run.
/// </summary>
internal static class Measurement
{
    private const int QuietTurns = 5;
    private const int MostTurns = 100;
    private const int MostRepetitions = 3;

    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_batch = TimeSpan.FromMilliseconds(5);

    // Longer than the delay of the tiered compilation, which waits until no new method is called.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(150);

    /// <summary>Returns the costs of all rounds, a row for each subject.</summary>
    /// <param name="rounds">The number of batches of each subject.</param>
    /// <param name="isElapsed">Whether to measure the time that passes instead of the processor time.</param>
    /// <param name="subjects">The subjects.</param>
    public static Cost[][] Of(int rounds, bool isElapsed, params Func<object?>[] subjects)
    {
        Func<TimeSpan> clock = isElapsed
            ? static () => Stopwatch.GetElapsedTime(0)
            : static () => Environment.CpuUsage.TotalTime;
        for (var repetition = 1; ; repetition++)
        {
            WarmUp(subjects, clock);
            int[] calls = [.. subjects.Select(subject => Calls(subject, s_batch, clock))];
            var compiled = JitInfo.GetCompiledMethodCount();
            var costs = Rounds(rounds, subjects, calls, clock);
            // Code that was compiled meanwhile has been measured in two versions.
            if (JitInfo.GetCompiledMethodCount() == compiled || repetition == MostRepetitions)
            {
                return costs;
            }
        }
    }

    /// <summary>Returns the median; of an even number of values, the upper one.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    // Tiered compilation runs in the background. Code is final when several turns compile no more methods.
    private static void WarmUp(Func<object?>[] subjects, Func<TimeSpan> clock)
    {
        int[] calls = [.. subjects.Select(subject => Calls(subject, s_turn, clock))];
        for (int quiet = 0, turn = 0; quiet < QuietTurns && turn < MostTurns; turn++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            foreach (var (subject, count) in subjects.Zip(calls))
            {
                Batch(subject, count, clock);
            }

            Thread.Sleep(s_pause);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
    }

    private static Cost[][] Rounds(int rounds, Func<object?>[] subjects, int[] calls, Func<TimeSpan> clock)
    {
        Cost[][] costs = [.. subjects.Select(_ => new Cost[rounds])];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                costs[i][round] = Batch(subjects[i], calls[i], clock);
            }
        }

        return costs;
    }

    // The first call also compiles, so the second one counts.
    private static int Calls(Func<object?> subject, TimeSpan time, Func<TimeSpan> clock)
    {
        Batch(subject, 1, clock);
        var once = Math.Max(Batch(subject, 2, clock).Nanoseconds, 100);
        return Math.Clamp((int)(time.TotalNanoseconds / once), 2, 100_000);
    }

    private static Cost Batch(Func<object?> subject, int calls, Func<TimeSpan> clock)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = clock();
        for (var i = 0; i < calls; i++)
        {
            subject();
        }

        var time = clock() - start;
        return new(time.TotalNanoseconds / calls, (GC.GetAllocatedBytesForCurrentThread() - bytes) / calls);
    }
}
