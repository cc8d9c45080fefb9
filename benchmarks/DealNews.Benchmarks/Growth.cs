using System.Globalization;
using DealNews.Grounding;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Benchmarks;

/// <summary>
/// Prints how the processor time grows with the length of a document: for each rule a document that breaks it again and
/// again, and each hostile shape, in the sizes n, 2n, 4n and 8n, without and with the text of an article. The exponent
/// is 1 if the time is linear in the length.
/// </summary>
internal static class Growth
{
    private const int Rounds = 5;
    private const int MostRounds = 30;
    private const double LeastOfQuadratic = 1.8;
    private const string WithText = " --text";

    // Shorter times consist of what does not grow.
    private static readonly TimeSpan s_least = TimeSpan.FromMilliseconds(25);

    // Longer than the delay of the tiered compilation.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(300);

    private static readonly int[] s_factors = [1, 2, 4, 8];

    /// <summary>Measures the subjects whose names contain a text.</summary>
    /// <param name="arguments">
    /// Texts, of which a name has to contain one, or none for all subjects; and <c>--limit NUMBER</c>: the run fails if
    /// an exponent is greater.
    /// </param>
    /// <returns>The exit code.</returns>
    public static int Print(string[] arguments)
    {
        var limit = 1.15;
        if (arguments is [.., "--limit", var number])
        {
            limit = double.Parse(number, CultureInfo.InvariantCulture);
            arguments = arguments[..^2];
        }

        List<GrowthSubject> subjects =
        [
            .. GrowthSubject.All.Where(subject =>
                arguments.Length == 0 || arguments.Any(text => subject.Name.Contains(text, StringComparison.Ordinal))
            ),
        ];
        WarmUp(subjects);
        Console.WriteLine($"{"", -60}{"bytes (8n)", 12}{"ms: n", 10}{"2n", 9}{"4n", 9}{"8n", 9}{"exponent", 10}");
        var planted = GrowthSubject.All.Single(static subject => subject.Name == "unknown-facts");
        if (
            Measure(
                "a quadratic rule",
                planted,
                limit,
                count => Prepare(planted.Create(count), static () => new QuadraticRule()),
                least: 200
            ) < LeastOfQuadratic
        )
        {
            Console.WriteLine("The measurement does not notice a quadratic rule.");
            return 1;
        }

        List<string> above = [];
        foreach (var subject in subjects)
        {
            Note(subject.Name, Measure(subject.Name, subject, limit, count => Prepare(subject.Create(count), null)));
            var name = subject.Name + WithText;
            Note(name, Measure(name, subject, limit, count => PrepareWithText(subject, count)));
        }

        Console.WriteLine(above.Count == 0 ? "" : $"above the limit: {string.Join(", ", above)}");
        return above.Count == 0 ? 0 : 1;

        void Note(string name, double exponent)
        {
            if (exponent > limit)
            {
                above.Add(name);
            }
        }
    }

    // Calls the code so often, in small documents, that its final version is compiled.
    private static void WarmUp(IReadOnlyList<GrowthSubject> subjects)
    {
        for (var turn = 0; turn < 3; turn++)
        {
            foreach (var subject in subjects)
            {
                var (_, plain) = Prepare(subject.Create(5), static () => new QuadraticRule());
                var (_, grounded) = PrepareWithText(subject, 5);
                for (var call = 0; call < 12; call++)
                {
                    plain();
                    grounded();
                }
            }

            Thread.Sleep(s_pause);
        }
    }

    private static double Measure(
        string name,
        GrowthSubject subject,
        double limit,
        Func<int, (long Bytes, Action Run)> prepare,
        int least = 4
    )
    {
        var count = Math.Min(subject.MaxCount / s_factors[^1], least);
        while (count * 2L * s_factors[^1] <= subject.MaxCount && IsShort(prepare(count * s_factors[^1])))
        {
            count *= 2;
        }

        var inputs = s_factors.Select(factor => prepare(count * factor)).ToList();
        // Other programs only make a run longer, so the shortest run is the best estimate.
        double[] shortest = [.. inputs.Select(static _ => double.PositiveInfinity)];
        var exponent = 0.0;
        for (var round = 0; round < Rounds || (round < MostRounds && exponent > limit); round++)
        {
            for (var i = 0; i < inputs.Count; i++)
            {
                shortest[i] = Math.Min(shortest[i], Once(inputs[i]).TotalMilliseconds);
            }

            // What does not grow flattens the line, so the last doubling counts as well.
            exponent = Math.Max(
                Slope(
                    [.. inputs.Select(static input => Math.Log(input.Bytes))],
                    [.. shortest.Select(static time => Math.Log(time))]
                ),
                Math.Log(shortest[^1] / shortest[^2]) / Math.Log(inputs[^1].Bytes / (double)inputs[^2].Bytes)
            );
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -60}{inputs[^1].Bytes, 12}{shortest[0], 10:F2}{shortest[1], 9:F2}{shortest[2], 9:F2}"
                    + $"{shortest[3], 9:F2}{exponent, 10:F2}"
            )
        );
        return exponent;
    }

    private static (long Bytes, Action Run) PrepareWithText(GrowthSubject subject, int count)
    {
        var json = subject.Create(count);
        var text = subject.TextFor(count, json.Length);
        // With a verifier for each run, which has not read the text before.
        var (bytes, run) = Prepare(json, () => new GroundingVerifier(new(text)));
        return (bytes + text.Length, run);
    }

    private static (long Bytes, Action Run) Prepare(byte[] json, Func<IDocumentRule>? rule) =>
        (
            json.LongLength,
            () =>
            {
                var options = new ValidationOptions { Rules = rule is null ? [] : [rule()] };
                if (DocumentInspector.Inspect(json, options).Document is { } document)
                {
                    _ = DealNewsJson.SerializeToUtf8Bytes(document);
                }
            }
        );

    // A run can be disturbed, hardly three of them.
    private static bool IsShort((long Bytes, Action Run) input) =>
        Once(input) < s_least || Once(input) < s_least || Once(input) < s_least;

    private static TimeSpan Once((long Bytes, Action Run) input)
    {
        GC.Collect();
        var start = ThreadClock.Now;
        input.Run();
        return ThreadClock.Now - start;
    }

    // The line through the points with the least squares.
    private static double Slope(double[] x, double[] y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
