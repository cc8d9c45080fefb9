using System.Diagnostics;
using System.Runtime;

namespace DealNews.Benchmarks;

/// <summary>
/// Measures several subjects in alternating batches, so that noise of the machine affects all of them.
/// </summary>
internal static class Measurement
{
    private const int MostWarmUpTurns = 20;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan s_batch = TimeSpan.FromMilliseconds(3);

    /// <summary>Returns nanoseconds per call in the fastest batch, and allocated bytes per call.</summary>
    public static Cost[] Of(int rounds, params Func<object?>[] subjects)
    {
        int[] calls = [.. subjects.Select(Calls)];
        var costs = new Cost[subjects.Length];
        Array.Fill(costs, new(double.MaxValue, 0));
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                var batch = Batch(subjects[i], calls[i]);
                costs[i] = batch.Nanoseconds < costs[i].Nanoseconds ? batch : costs[i];
            }
        }

        return costs;
    }

    // Tiered compilation runs in the background. Warm-up ends when no more methods are compiled.
    private static int Calls(Func<object?> subject)
    {
        var calls = Math.Clamp((int)(s_warmUp.TotalNanoseconds / Batch(subject, 1).Nanoseconds), 1, 200);
        for (int quiet = 0, turns = 0; quiet < 3 && turns < MostWarmUpTurns; turns++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            Batch(subject, calls);
            Thread.Sleep(200);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }

        var once = Batch(subject, calls).Nanoseconds;
        return Math.Clamp((int)(s_batch.TotalNanoseconds / once), 1, 100_000);
    }

    private static Cost Batch(Func<object?> subject, int calls)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            subject();
        }

        var time = Stopwatch.GetElapsedTime(start);
        return new(time.TotalNanoseconds / calls, (GC.GetAllocatedBytesForCurrentThread() - bytes) / calls);
    }
}
