using System.Globalization;
using System.Text.Json.Nodes;
using DealNews.Validation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>A changed amount or share of an example is reported, unless the evidence also has that figure.</summary>
public sealed class AmountMutationTests
{
    private static readonly string[] s_bounds = ["exact", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    [Fact]
    public void Amount_OneDigitAltered_IsAnError() =>
        AssertFound(
            null,
            2500,
            amount =>
                from bound in Bounds(amount)
                from altered in ExampleFact.DigitsAltered(Number(amount, bound))
                select With(
                    amount,
                    (bound, decimal.Parse(altered, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture))
                ),
            every: 7
        );

    [Fact]
    public void Amount_AtOtherScale_IsReported() =>
        AssertFound(
            [RuleCode.ScaleDiffers],
            400,
            amount =>
                from factor in (decimal[])[10, 1000, 10_000, 1_000_000, 0.1m, 0.001m, 0.0001m]
                select With(
                    amount,
                    [
                        .. Bounds(amount)
                            .Select(bound =>
                                (
                                    bound,
                                    (
                                        decimal.Parse(Number(amount, bound), CultureInfo.InvariantCulture) * factor
                                    ).ToString(CultureInfo.InvariantCulture)
                                )
                            ),
                    ]
                ),
            every: 4
        );

    [Fact]
    public void Amount_WithOtherBound_IsReported() =>
        AssertFound(
            [RuleCode.BoundDiffers],
            250,
            amount =>
                Bounds(amount) is [var bound]
                    ? s_bounds.Where(other => other != bound).Select(other => Renamed(amount, (bound, other)))
                    : []
        );

    [Fact]
    public void Range_WithExcludedEnd_IsReported() =>
        AssertFound(
            [RuleCode.RangeDiffers],
            4,
            amount =>
                Bounds(amount) is ["minimum", "maximum"]
                    ?
                    [
                        Renamed(amount, ("minimum", "exclusiveMinimum")),
                        Renamed(amount, ("maximum", "exclusiveMaximum")),
                    ]
                    : []
        );

    [Fact]
    public void Range_WithoutOneEnd_IsReported() =>
        AssertFound(
            [RuleCode.RangeDiffers],
            8,
            amount =>
                Bounds(amount) is [var low, var high]
                    ?
                    [
                        Without(amount, low),
                        Without(amount, high),
                        Renamed(Without(amount, low), (high, "exact")),
                        Renamed(Without(amount, high), (low, "exact")),
                    ]
                    : []
        );

    [Fact]
    public void Amount_InOtherCurrency_IsReported() =>
        AssertFound(
            [RuleCode.CurrencyDiffers],
            200,
            amount =>
                from currency in (string[])["USD", "KRW", "EUR", "JPY", "XAF"]
                where
                    IsMoney(amount, Bounds(amount)[0])
                    && !Text(amount, Bounds(amount)[0]).StartsWith(currency, StringComparison.Ordinal)
                select With(amount, [.. Bounds(amount).Select(bound => (bound, Number(amount, bound)))], currency)
        );

    /// <summary>An equivalent that belongs to another amount of the same evidence is an error.</summary>
    [Fact]
    public void Equivalent_OfOtherAmount_IsAnError()
    {
        var tried = 0;
        foreach (var fact in ExampleFact.All)
        {
            foreach (
                var pointer in fact.Amounts.Where(pointer =>
                    fact.At(pointer)["equivalents"] is not null && Bounds(fact.At(pointer)) is ["exact"]
                )
            )
            {
                // All other pairs in the same evidence.
                foreach (
                    var other in fact.Shown.Where(figure =>
                        figure is { Kind: FigureKind.Money, Exact: not null, EquivalentIndex: not null }
                    )
                )
                {
                    var amount = With(
                        fact.At(pointer)["equivalents"]![0]!,
                        [("exact", other.Exact!.Value.ToString(CultureInfo.InvariantCulture))],
                        other.Currency?.Code
                    );
                    if (JsonNode.DeepEquals(amount["exact"], fact.At(pointer)["equivalents"]![0]!["exact"]))
                    {
                        continue;
                    }

                    tried++;
                    Assert.Contains(
                        fact.VerifyWith(pointer + "/equivalents", list => list[0] = amount.DeepClone()),
                        ExampleFact.IsError
                    );
                }
            }
        }

        Assert.True(tried >= 2, $"Only {tried} were tried.");
    }

    private static void AssertFound(
        string[]? codes,
        int atLeast,
        Func<JsonNode, IEnumerable<JsonNode>> mutate,
        int every = 1
    )
    {
        var tried = 0;
        List<string> missed = [];
        foreach (var fact in ExampleFact.All)
        {
            foreach (var pointer in fact.Amounts)
            {
                // A share in words ("절반") is not read, so it cannot be compared.
                if (
                    !IsMoney(fact.At(pointer), Bounds(fact.At(pointer))[0])
                    && !fact.Shown.Any(figure => figure is { Kind: FigureKind.Percentage, Unit: "%" })
                )
                {
                    continue;
                }

                foreach (
                    var amount in mutate(fact.At(pointer))
                        .Where(amount => !fact.Shows(amount) && !IsLimit(pointer, fact.At(pointer), amount))
                )
                {
                    if (!PropertyInputs.IsTried(tried++, every))
                    {
                        continue;
                    }

                    var errors = fact.VerifyWith(pointer, node => node.ReplaceWith(amount))
                        .Where(ExampleFact.IsError)
                        .Where(finding => finding.Pointer == "/facts/0" + pointer)
                        .ToList();
                    if (errors.Count == 0 || (codes is not null && !IsExpected(fact, amount, errors[0].Code, codes)))
                    {
                        var found = string.Join(", ", errors.Select(error => error.Code));
                        missed.Add($"{fact.Name} {pointer} {amount.ToJsonString()}: {found}");
                    }
                }
            }
        }

        Assert.True(missed.Count == 0, $"{missed.Count} of {tried}:\n{string.Join('\n', missed.Take(20))}");
        Assert.True(tried >= atLeast, $"Only {tried} were tried.");
    }

    // A floor or cap is a bound itself, so the fact can leave out the words of the bound.
    private static bool IsLimit(string pointer, JsonNode original, JsonNode amount) =>
        Bounds(original) is not ["exact"]
        && Bounds(amount) is ["exact"]
        && (pointer.EndsWith("/floor", StringComparison.Ordinal) || pointer.EndsWith("/cap", StringComparison.Ordinal));

    // If the evidence also has the changed number, the other figure is the better explanation.
    private static bool IsExpected(ExampleFact fact, JsonNode amount, string code, string[] codes) =>
        codes.Contains(code)
        || fact.Shown.Any(figure =>
            Bounds(amount)
                .Any(bound =>
                    decimal.Parse(Number(amount, bound), CultureInfo.InvariantCulture) is var number
                    && (figure.Minimum == number || figure.Maximum == number)
                    && (code is RuleCode.BoundDiffers or RuleCode.RangeDiffers or RuleCode.CurrencyDiffers)
                )
        );

    private static string[] Bounds(JsonNode amount) => [.. s_bounds.Where(bound => amount[bound] is not null)];

    private static bool IsMoney(JsonNode amount, string bound) =>
        amount[bound]!.GetValueKind() == System.Text.Json.JsonValueKind.String;

    private static string Text(JsonNode amount, string bound) => amount[bound]!.ToString();

    private static string Number(JsonNode amount, string bound) =>
        IsMoney(amount, bound) ? Text(amount, bound)[4..] : Text(amount, bound);

    private static JsonNode With(JsonNode amount, params (string Bound, string Number)[] numbers) =>
        With(amount, numbers, null);

    private static JsonNode With(JsonNode amount, (string Bound, string Number)[] numbers, string? currency)
    {
        var changed = amount.DeepClone();
        foreach (var (bound, number) in numbers)
        {
            changed[bound] = IsMoney(amount, bound)
                ? $"{currency ?? Text(amount, bound)[..3]} {number}"
                : JsonValue.Create(decimal.Parse(number, CultureInfo.InvariantCulture));
        }

        return changed;
    }

    private static JsonNode Renamed(JsonNode amount, (string From, string To) bound)
    {
        var changed = Without(amount, bound.From);
        changed[bound.To] = amount[bound.From]!.DeepClone();
        return changed;
    }

    private static JsonNode Without(JsonNode amount, string bound)
    {
        var changed = amount.DeepClone();
        changed.AsObject().Remove(bound);
        return changed;
    }
}
