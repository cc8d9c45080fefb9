using static DealNews.Tests.Sample;

namespace DealNews.Tests;

public class PartOfWholeRuleTests
{
    private static readonly ReportedAmount s_hundred = ReportedAmount.Exactly(Usd(100));

    public static TheoryData<string, bool> Parts =>
        new()
        {
            { """{ "exact": "USD 101" }""", true },
            { """{ "exact": "USD 100" }""", false },
            { """{ "minimum": "USD 101" }""", true },
            { """{ "minimum": "USD 90", "maximum": "USD 150" }""", false },
            { """{ "maximum": "USD 150" }""", false },
            { """{ "exact": "USD 108", "approximate": true }""", false },
            { """{ "exact": "USD 150", "approximate": true }""", true },
            { """{ "exact": "EUR 150" }""", false },
            { """{ "exact": "EUR 150", "equivalents": [{ "exact": "USD 160" }] }""", true },
        };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Check_PartOfAHundred_ReportsIfItMustExceed(string amount, bool exceeds)
    {
        var part = System.Text.Json.JsonSerializer.Deserialize<ReportedAmount>(
            amount,
            Json.DealNewsJson.SerializerOptions
        );

        Assert.Equal(exceeds ? ["DN3002 /facts/1/amount"] : [], Check(Pledge("w", s_hundred), Pledge("p", part, "w")));
    }

    [Fact]
    public void Check_WholeWithoutUpperBound_ReportsNothing() =>
        Assert.Empty(
            Check(Pledge("w", ReportedAmount.AtLeast(Usd(100))), Pledge("p", ReportedAmount.Exactly(Usd(900)), "w"))
        );

    [Fact]
    public void Check_ApproximateWhole_AllowsATenthMore()
    {
        var about = ReportedAmount.About(Usd(100));

        Assert.Empty(Check(Pledge("w", about), Pledge("p", ReportedAmount.Exactly(Usd(110)), "w")));
        Assert.Equal(
            ["DN3002 /facts/1/amount"],
            Check(Pledge("w", about), Pledge("p", ReportedAmount.Exactly(Usd(111)), "w"))
        );
    }

    [Fact]
    public void Check_WholeWithoutAmount_ReportsNothing() =>
        Assert.Empty(Check(Pledge("w", null), Pledge("p", s_hundred, "w")));

    [Fact]
    public void Check_ContradictoryWhole_ReportsNothing() =>
        Assert.Equal(
            ["DN1012 /facts/0/amount"],
            Check(Pledge("w", s_hundred with { Maximum = Usd(50) }), Pledge("p", ReportedAmount.Exactly(Usd(200)), "w"))
        );

    [Fact]
    public void Check_SumAboveTheWhole_ReportsOnce() =>
        Assert.Equal(
            ["DN3002 /facts/2/amount"],
            Check(
                Pledge("w", s_hundred),
                Pledge("p", ReportedAmount.Exactly(Usd(60)), "w"),
                Pledge("q", ReportedAmount.AtLeast(Usd(41)), "w"),
                Pledge("r", ReportedAmount.Exactly(Usd(5)), "w")
            )
        );

    [Fact]
    public void Check_SumEqualToTheWhole_ReportsNothing() =>
        Assert.Empty(
            Check(
                Pledge("w", s_hundred),
                Pledge("p", ReportedAmount.Exactly(Usd(60)), "w"),
                Pledge("q", ReportedAmount.Exactly(Usd(40)), "w")
            )
        );

    [Fact]
    public void Check_EachPartAboveTheWhole_ReportsEach() =>
        Assert.Equal(
            ["DN3002 /facts/1/amount", "DN3002 /facts/2/amount"],
            Check(
                Pledge("w", s_hundred),
                Pledge("p", ReportedAmount.Exactly(Usd(101)), "w"),
                Pledge("q", ReportedAmount.Exactly(Usd(102)), "w"),
                Pledge("r", ReportedAmount.Exactly(Usd(5)), "w")
            )
        );

    [Fact]
    public void Check_DeniedOrCancelledPart_DoesNotCount() =>
        Assert.Empty(
            Check(
                Pledge("w", s_hundred),
                Pledge("p", ReportedAmount.Exactly(Usd(101)), "w") with
                {
                    Polarity = Polarity.Negative,
                },
                Pledge("q", ReportedAmount.Exactly(Usd(102)), "w") with
                {
                    Status = PledgeStatus.Cancelled,
                },
                Pledge("r", ReportedAmount.Exactly(Usd(103)), "w") with
                {
                    Status = PledgeStatus.Denied,
                }
            )
        );

    [Fact]
    public void Check_EquivalentAboveTheWhole_Reports() =>
        Assert.Equal(
            ["DN3002 /facts/1/amount"],
            Check(Pledge("w", Pair(100, 146500)), Pledge("p", ReportedAmount.Exactly(Krw(170000)), "w"))
        );

    [Fact]
    public void Check_AdditionalPledge_ReportsNothing() =>
        Assert.Empty(
            Check(
                Pledge("w", s_hundred),
                Pledge("p", ReportedAmount.Exactly(Usd(900))) with
                {
                    AdditionalTo = new FactId("w"),
                }
            )
        );

    [Theory]
    [InlineData(101, true)]
    [InlineData(41, true)]
    [InlineData(40, false)]
    public void Check_CallOffs_ReportsIfTheyExceedTheFramework(int second, bool exceeds) =>
        Assert.Equal(
            exceeds ? ["DN3002 /facts/2/amount"] : [],
            Check(
                Order("w", ReportedAmount.AtMost(Usd(100))),
                Order("p", ReportedAmount.Exactly(Usd(60)), "w"),
                Order("q", ReportedAmount.Exactly(Usd(second)), "w")
            )
        );

    [Fact]
    public void Check_OrderOfAPledge_CanCostMore() =>
        Assert.Empty(Check(Pledge("w", s_hundred), Order("p", ReportedAmount.Exactly(Usd(900)), "w")));

    /// <summary>No sum overflows, for any amounts.</summary>
    [Fact]
    public void Check_ExtremeAmounts_DoesNotThrow()
    {
        var figure = Gen.OneOf([
            decimal.MaxValue,
            decimal.MinValue,
            0m,
            1m,
            -1m,
            decimal.MaxValue / 2,
            0.0000000000000000000000000001m,
        ]);
        var amount = Gen.Select(
            figure,
            figure,
            Gen.Bool,
            Gen.Int[0, 3],
            (one, other, isApproximate, shape) =>
                shape switch
                {
                    0 => ReportedAmount.Exactly(Usd(one)) with { IsApproximate = isApproximate },
                    1 => new ReportedAmount
                    {
                        Minimum = Usd(one),
                        Maximum = Usd(other),
                        IsApproximate = isApproximate,
                    },
                    2 => ReportedAmount.AtMost(Usd(one)) with { IsApproximate = isApproximate },
                    _ => Pair(one, other) with { IsApproximate = isApproximate },
                }
        );
        amount
            .Array[2, 5]
            .Sample(amounts =>
            {
                Check([
                    .. amounts.Select(
                        (each, i) => Pledge(FormattableString.Invariant($"f{i}"), each, i == 0 ? null : "f0")
                    ),
                    .. amounts.Select(Worth),
                    .. amounts.Select(
                        (each, i) =>
                            Stake(
                                i % 2 == 0 ? "b" : "c",
                                new() { Exact = each.Lower?.Amount, IsApproximate = each.IsApproximate }
                            )
                    ),
                ]);
            });
    }

    private static Contract Order(string id, ReportedAmount amount, string? framework = null) =>
        new()
        {
            Id = id,
            Customers = ["b"],
            Suppliers = ["c"],
            Amount = amount,
            Status = ContractStatus.Signed,
            PartOf = framework is null ? null : new FactId(framework),
        };
}
