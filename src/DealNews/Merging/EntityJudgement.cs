using System.Text.Json;

namespace DealNews;

/// <summary>A manual decision whether two keys identify the same company.</summary>
public sealed record EntityJudgement
{
    /// <summary>The first key, such as <c>lei:9884007ER46L6N7EI764</c> or <c>name:samsungelectronics|KR</c>.</summary>
    public required string First { get; init; }

    /// <summary>The second key.</summary>
    public required string Second { get; init; }

    /// <summary>The verdict.</summary>
    public required EntityVerdict Verdict { get; init; }

    /// <summary>
    /// Parses judgements, one JSON object per line: <c>{"first":"lei:…","second":"wikidata:…","verdict":"same"}</c>.
    /// Blank lines are skipped.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="FormatException">A line is not a judgement.</exception>
    public static ValueList<EntityJudgement> Parse(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        List<EntityJudgement> judgements = [];
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                judgements.Add(Parse(line, number));
            }
        }

        return [.. judgements];
    }

    private static EntityJudgement Parse(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new()
            {
                First = root.GetProperty("first").GetString()!,
                Second = root.GetProperty("second").GetString()!,
                Verdict = root.GetProperty("verdict").GetString() switch
                {
                    "same" => EntityVerdict.Same,
                    "different" => EntityVerdict.Different,
                    "unsure" => EntityVerdict.Unsure,
                    _ => throw new FormatException("The verdict is not same, different or unsure."),
                },
            };
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FormatException(
                FormattableString.Invariant($"Line {number} is not a judgement: expected ")
                    + "{\"first\":\"lei:…\",\"second\":\"wikidata:…\",\"verdict\":\"same\"}.",
                exception
            );
        }
    }
}
