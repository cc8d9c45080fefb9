using static DealNews.Tests.Sample;

namespace DealNews.Tests;

public class ExchangeRateRuleTests
{
    [Theory]
    [InlineData(1000)]
    [InlineData(10000)]
    [InlineData(0.001)]
    [InlineData(0.0001)]
    [InlineData(10)]
    public void Check_OneWrongRateOfThree_ReportsIt(double slip)
    {
        var slipped = Pair(30, 43800 * (decimal)slip);

        Assert.Equal(
            ["DN3001 /facts/0/amount/equivalents/0"],
            Check(Pledge("f", slipped), Pledge("g", Pair(500, 732000)), Pledge("h", Pair(15, 22000)))
        );
        Assert.Equal(
            ["DN3001 /facts/1/amount/equivalents/0"],
            Check(Pledge("g", Pair(500, 732000)), Pledge("f", slipped), Pledge("h", Pair(15, 22000)))
        );
        Assert.Equal(
            ["DN3001 /facts/2/amount/equivalents/0"],
            Check(Pledge("g", Pair(500, 732000)), Pledge("h", Pair(15, 22000)), Pledge("f", slipped))
        );
    }

    [Fact]
    public void Check_TwoContradictoryRates_ReportsBoth() =>
        Assert.Equal(
            ["DN3001 /facts/0/amount/equivalents/0", "DN3001 /facts/1/amount/equivalents/0"],
            Check(Pledge("f", Pair(500, 732000)), Pledge("g", Pair(15, 22)))
        );

    [Fact]
    public void Check_RoundedAmounts_ReportsNothing() =>
        Assert.Empty(
            Check(
                Pledge("f", Pair(500_000_000_000, 732_000_000_000_000)),
                Pledge("g", Pair(15_000_000_000, 22_000_000_000_000)),
                Pledge("h", Pair(1_400_000_000, 2_000_000_000_000)),
                Pledge("i", Pair(0.28m, 409))
            )
        );

    [Fact]
    public void Check_TwoWrongRatesInAFact_ReportsInOrder()
    {
        var yen = Currency.Parse("JPY");
        var right = Pair(500, 732000).WithEquivalent(ReportedAmount.Exactly(new(75000, yen)));
        var wrong = Pair(500, 732).WithEquivalent(ReportedAmount.Exactly(new(75, yen)));
        var points = new MarketForecast
        {
            Market = "m",
            Points = [new() { Date = new("2027"), Amount = wrong }, new() { Date = new("2028"), Amount = wrong }],
        };

        Assert.Equal(
            [
                "DN3001 /facts/1/amount/equivalents/0",
                "DN3001 /facts/1/amount/equivalents/1",
                "DN3001 /facts/5/points/0/amount/equivalents/0",
                "DN3001 /facts/5/points/0/amount/equivalents/1",
                "DN3001 /facts/5/points/1/amount/equivalents/0",
                "DN3001 /facts/5/points/1/amount/equivalents/1",
            ],
            Check([
                Pledge("f", right),
                Pledge("g", wrong),
                .. new[] { 2, 3, 4 }.Select(i =>
                    Pledge(
                        $"h{i}",
                        Pair(500 * i, 732000 * i).WithEquivalent(ReportedAmount.Exactly(new(75000 * i, yen)))
                    )
                ),
                points,
                Pledge("i", Pair(5000, 7320000).WithEquivalent(ReportedAmount.Exactly(new(750000, yen)))),
            ])
        );
    }

    [Fact]
    public void Check_RatesOfDifferentYears_ReportsNothing() =>
        Assert.Empty(Check(Pledge("f", Pair(1, 1465)), Pledge("g", Pair(1, 800))));

    [Fact]
    public void Check_DifferentCurrencies_ReportsNothing() =>
        Assert.Empty(
            Check(
                Pledge("f", Pair(100, 146500)),
                Pledge(
                    "g",
                    ReportedAmount
                        .Exactly(Usd(100))
                        .WithEquivalent(ReportedAmount.Exactly(new(15000, Currency.Parse("JPY"))))
                )
            )
        );

    [Fact]
    public void Check_BothDirections_ComparesRates()
    {
        var won = ReportedAmount.Exactly(Krw(732000)).WithEquivalent(ReportedAmount.About(Usd(500)));
        var slipped = ReportedAmount.Exactly(Krw(732000)).WithEquivalent(ReportedAmount.About(Usd(500000)));

        Assert.Empty(Check(Pledge("f", Pair(500, 732000)), Pledge("g", won)));
        Assert.Equal(
            ["DN3001 /facts/2/amount/equivalents/0"],
            Check(Pledge("f", Pair(500, 732000)), Pledge("g", won), Pledge("h", slipped))
        );
    }

    [Fact]
    public void Check_Ranges_ComparesTheSameBounds()
    {
        var range = ReportedAmount.Between(Usd(15), Usd(25));
        var right = range.WithEquivalent(ReportedAmount.Between(Krw(22000), Krw(36600)));
        var wrong = range.WithEquivalent(ReportedAmount.Between(Krw(22), Krw(36.6m)));

        Assert.Empty(Check(Pledge("f", Pair(500, 732000)), Pledge("g", right)));
        Assert.Equal(
            ["DN3001 /facts/2/amount/equivalents/0"],
            Check(Pledge("f", Pair(500, 732000)), Pledge("g", right), Pledge("h", wrong))
        );
    }

    [Fact]
    public void Check_EveryKindOfFact_ComparesRates()
    {
        var slipped = Pair(1, 1.465m);
        ReadOnlySpan<(Fact Fact, string Pointer)> facts =
        [
            (Pledge("f", slipped), "amount"),
            (Worth(slipped), "amount"),
            (
                new FundingRound
                {
                    Company = "a",
                    Amount = slipped,
                    Status = PledgeStatus.Planned,
                },
                "amount"
            ),
            (
                new Acquisition
                {
                    Acquirers = ["b"],
                    Target = "a",
                    Amount = slipped,
                    Status = AcquisitionStatus.Proposed,
                },
                "amount"
            ),
            (
                new UnitPrice
                {
                    Seller = "a",
                    Item = "i",
                    Price = slipped,
                    Per = new() { Value = 1, Unit = "u" },
                },
                "price"
            ),
            (
                new MarketForecast { Market = "m", Points = [new() { Date = new("2027"), Amount = slipped }] },
                "points/0/amount"
            ),
        ];
        foreach (var (fact, pointer) in facts)
        {
            Assert.Equal(
                [$"DN3001 /facts/2/{pointer}/equivalents/0"],
                Check(Pledge("y", Pair(500, 732000)), Pledge("z", Pair(15, 22000)), fact)
            );
        }
    }

    [Fact]
    public void Check_ContradictoryAmount_IgnoresItsRate()
    {
        var contradictory = Pair(500, 732) with { Minimum = Usd(1) };

        Assert.Equal(["DN1012 /facts/1/amount"], Check(Pledge("f", Pair(500, 732000)), Pledge("g", contradictory)));
    }

    /// <summary>Rates that vary by up to a third are not reported; a rate that is wrong by powers of ten is.</summary>
    [Fact]
    public void Check_OneWrongRateOfAny_ReportsIt() =>
        Gen.Select(Gen.Int[850, 1150].Array[2, 12], Gen.Int[0, 12], Gen.Int[1, 5], Gen.Bool)
            .Sample(
                (rates, position, places, up) =>
                {
                    var slip = (decimal)Math.Pow(10, up ? places : -places);
                    var at = position % (rates.Length + 1);
                    var amounts = rates.Select(rate => Pair(1000, 1000m * rate)).ToList();
                    amounts.Insert(at, Pair(1000, 1000m * 1000 * slip));

                    Assert.Equal(
                        [$"DN3001 /facts/{at}/amount/equivalents/0"],
                        // Facts with equal amounts are equal, which DN3008 reports.
                        Check([.. amounts.Select((amount, i) => Pledge(FormattableString.Invariant($"f{i}"), amount))])
                            .Where(finding => !finding.StartsWith("DN3008", StringComparison.Ordinal))
                    );
                }
            );
}
