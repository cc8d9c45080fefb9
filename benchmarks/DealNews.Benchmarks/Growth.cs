using System.Globalization;
using DealNews.Grounding;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Benchmarks;

/// <summary>
/// Prints how the processor time grows with the length of a document: for each rule a document that breaks it again and
/// again, and each hostile shape, in the sizes n, 2n, 4n and 8n. The exponent is 1 if the time is linear in the length.
/// </summary>
internal static class Growth
{
    private const int Rounds = 5;

    // Shorter times consist of what does not grow.
    private static readonly TimeSpan s_least = TimeSpan.FromMilliseconds(20);

    private static readonly int[] s_factors = [1, 2, 4, 8];

    /// <summary>Measures the subjects whose names contain a text.</summary>
    /// <param name="arguments">
    /// Texts, of which a name has to contain one, or none for all subjects; and <c>--limit NUMBER</c>: the run fails if
    /// an exponent is greater.
    /// </param>
    /// <returns>The exit code.</returns>
    public static int Print(string[] arguments)
    {
        var limit = double.PositiveInfinity;
        if (arguments is [.., "--limit", var number])
        {
            limit = double.Parse(number, CultureInfo.InvariantCulture);
            arguments = arguments[..^2];
        }

        var isWithin = true;
        Console.WriteLine($"{"", -44}{"bytes (8n)", 12}{"ms: n", 10}{"2n", 9}{"4n", 9}{"8n", 9}{"exponent", 10}");
        foreach (var subject in GrowthSubject.All)
        {
            if (arguments.Length == 0 || arguments.Any(text => subject.Name.Contains(text, StringComparison.Ordinal)))
            {
                isWithin &= Measure(subject) <= limit;
            }
        }

        return isWithin ? 0 : 1;
    }

    private static double Measure(GrowthSubject subject)
    {
        var count = Math.Min(subject.MaxCount / s_factors[^1], 100);
        // Also compiles the code: each doubling runs what the measurement runs.
        while (count * 2 * s_factors[^1] <= subject.MaxCount && Once(Prepare(subject, count * s_factors[^1])) < s_least)
        {
            count *= 2;
        }

        var inputs = s_factors.Select(factor => Prepare(subject, count * factor)).ToList();
        var times = inputs.Select(static _ => new List<double>()).ToList();
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < inputs.Count; i++)
            {
                var time = Once(inputs[i]).TotalMilliseconds;
                if (round >= 0)
                {
                    times[i].Add(time);
                }
            }
        }

        double[] medians = [.. times.Select(Measurement.Median)];
        var exponent = Slope(
            [.. inputs.Select(static input => Math.Log(input.Bytes))],
            [.. medians.Select(static median => Math.Log(median))]
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{subject.Name, -44}{inputs[^1].Bytes, 12}{medians[0], 10:F2}{medians[1], 9:F2}{medians[2], 9:F2}"
                    + $"{medians[3], 9:F2}{exponent, 10:F2}"
            )
        );
        return exponent;
    }

    private static (long Bytes, Action Run) Prepare(GrowthSubject subject, int count)
    {
        var json = subject.Create(count);
        var text = subject.Text?.Invoke(count);
        return (
            json.LongLength + (text?.Length ?? 0),
            () =>
            {
                ValidationOptions? options = text is null ? null : new() { Rules = [new GroundingVerifier(new(text))] };
                if (DocumentInspector.Inspect(json, options).Document is { } document)
                {
                    _ = DealNewsJson.SerializeToUtf8Bytes(document);
                }
            }
        );
    }

    private static TimeSpan Once((long Bytes, Action Run) input)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        input.Run();
        return Environment.CpuUsage.TotalTime - start;
    }

    // The line through the points with the least squares.
    private static double Slope(double[] x, double[] y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
