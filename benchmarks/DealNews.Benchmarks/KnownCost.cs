using System.Globalization;
using DealNews.Testing;

namespace DealNews.Benchmarks;

/// <summary>
/// Prints how well and at what cost the entities and claims of generated documents are joined. Returns 1 if two that
/// are different were joined.
/// </summary>
internal static class KnownCost
{
    public static int Print(string[] arguments)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 50_000;
        var seed = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1;
        var known = Measured("generate", () => KnownDocuments.Generate(count, seed));
        var mentions = known.Documents.Sum(static document => document.Companies.Count + document.People.Count);
        Console.WriteLine($"  {count} documents, {mentions} mentions");
        var resolver = Measured("resolve", () => EntityResolver.Of(known.Documents));
        var clusters = Measured("cluster", () => FactClusters.Of(known.Documents, resolver));
        JoinScore[] scores =
        [
            Scored("companies", known.Score<Company>(resolver)),
            Scored("people", known.Score<Person>(resolver)),
            Scored("claims", known.Score(clusters)),
        ];
        return Array.Exists(scores, static score => score.FalseJoinCount > 0) ? 1 : 0;
    }

    private static T Measured<T>(string name, Func<T> action)
    {
        var start = Environment.CpuUsage.TotalTime;
        var result = action();
        var time = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name, -12}{time, 8:F2} s processor time"));
        return result;
    }

    private static JoinScore Scored(string name, JoinScore score)
    {
        Console.WriteLine($"{name, -12}{score}");
        return score;
    }
}
