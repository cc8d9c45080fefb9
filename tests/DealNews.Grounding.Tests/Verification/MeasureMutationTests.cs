using System.Globalization;
using System.Text.Json.Nodes;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>A changed measure or date of an example is reported if the evidence gives it in figures.</summary>
public sealed class MeasureMutationTests
{
    [Fact]
    public void Specification_OneDigitAltered_IsAnError() =>
        AssertFound(
            30,
            "/specifications/",
            "value",
            (_, value) => ExampleFact.DigitsAltered(value.ToString()).Select(Number),
            _ => true
        );

    [Fact]
    public void PriceQuantity_Altered_IsAnError() =>
        AssertFound(
            20,
            "/per/",
            "value",
            (_, value) =>
                ((decimal[])[10, 1000, 10_000, 0.001m, 7]).Select(factor =>
                    JsonValue.Create(value.GetValue<decimal>() * factor)
                ),
            // A price for one piece gives no number of pieces.
            fact =>
                fact.Shown.Any(figure =>
                    string.Equals(
                        figure.Per?.Unit,
                        fact.Json["per"]!["unit"]!.ToString(),
                        StringComparison.OrdinalIgnoreCase
                    )
                )
        );

    [Fact]
    public void ForecastYear_Altered_IsAnError() =>
        AssertFound(
            15,
            "/points/",
            "date",
            (fact, date) =>
                Enumerable
                    .Range(-5, 11)
                    .Select(offset => Year(date) + offset)
                    // The year of another point in the evidence is not an error.
                    .Where(year => fact.Shown.All(figure => figure.DateParts?.Year != year))
                    .Select(year => JsonValue.Create(year.ToString(CultureInfo.InvariantCulture))),
            // A year in words ("올해") can belong to any of the dates.
            fact =>
                fact.Shown.Count(figure => figure.DateParts?.Year is not null) >= fact.Json["points"]!.AsArray().Count
        );

    [Fact]
    public void MeetingDay_Altered_IsAnError() =>
        AssertFound(
            75,
            "/",
            "date",
            (fact, date) =>
                Enumerable
                    .Range(1, 28)
                    .Select(day => string.Create(CultureInfo.InvariantCulture, $"{date.ToString()[..8]}{day:00}"))
                    .Where(other =>
                        fact.Shown.All(figure =>
                            figure.DateParts?.Day != int.Parse(other[8..], CultureInfo.InvariantCulture)
                        )
                    )
                    .Select(other => JsonValue.Create(other)),
            // A date without the day, or with a weekday only, contradicts nothing.
            fact =>
                fact.Values.Any(static value =>
                    value
                        is { Pointer: "/date", IsInferred: false, Value: PartialDate { Precision: DatePrecision.Day } }
                )
                && fact.Shown.Any(figure => figure.DateParts is not null)
                && fact.Shown.All(figure => figure.DateParts is null or { Day: not null }),
            // A weekday of the evidence and the day of the article can be the date, so a few others are accepted.
            oneMissedIn: 20
        );

    private static void AssertFound(
        int atLeast,
        string start,
        string name,
        Func<ExampleFact, JsonNode, IEnumerable<JsonNode>> mutate,
        Predicate<ExampleFact> isSaid,
        int? oneMissedIn = null
    )
    {
        var tried = 0;
        List<string> missed = [];
        foreach (var fact in ExampleFact.All)
        {
            foreach (
                var pointer in fact.Find(pointer =>
                        pointer.StartsWith(start, StringComparison.Ordinal)
                        && pointer.EndsWith("/" + name, StringComparison.Ordinal)
                    )
                    .ToList()
            )
            {
                var value = fact.At(pointer);
                foreach (
                    var changed in isSaid(fact)
                        ? mutate(fact, value).Where(changed => !JsonNode.DeepEquals(changed, value))
                        : []
                )
                {
                    tried++;
                    if (!fact.VerifyWith(pointer, node => node.ReplaceWith(changed)).Any(ExampleFact.IsError))
                    {
                        missed.Add($"{fact.Name} {pointer} {changed.ToJsonString()}");
                    }
                }
            }
        }

        var allowed = oneMissedIn is { } share ? tried / share : 0;
        Assert.True(missed.Count <= allowed, $"{missed.Count} of {tried}:\n{string.Join('\n', missed.Take(20))}");
        Assert.True(tried >= atLeast, $"Only {tried} were tried.");
    }

    private static int Year(JsonNode date) => int.Parse(date.ToString(), CultureInfo.InvariantCulture);

    private static JsonValue Number(string digits) =>
        JsonValue.Create(decimal.Parse(digits, CultureInfo.InvariantCulture));
}
