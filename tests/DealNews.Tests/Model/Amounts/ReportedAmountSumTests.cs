using DealNews.Testing;

namespace DealNews.Tests;

public sealed class ReportedAmountSumTests
{
    private static Money Usd(decimal amount) => new(amount, Currency.USD);

    private static readonly ReportedAmount s_exact = ReportedAmount.Exactly(Usd(15));

    /// <summary>Two amounts and their sum, in the general text.</summary>
    public static TheoryData<ReportedAmount, ReportedAmount, string> Sums =>
        new()
        {
            { s_exact, ReportedAmount.Exactly(Usd(1.50m)), "USD 16.50" },
            { s_exact, ReportedAmount.About(Usd(5)), "about USD 20" },
            { ReportedAmount.AtLeast(Usd(15)), ReportedAmount.Between(Usd(15), Usd(25)), "at least USD 30" },
            { ReportedAmount.MoreThan(Usd(15)), ReportedAmount.AtLeast(Usd(5)), "more than USD 20" },
            { ReportedAmount.AtMost(Usd(15)), s_exact, "at most USD 30" },
            { ReportedAmount.LessThan(Usd(15)), ReportedAmount.AtMost(Usd(1)), "less than USD 16" },
            { ReportedAmount.Between(Usd(15), Usd(25)), s_exact, "at least USD 30 and at most USD 40" },
            { ReportedAmount.AtLeast(Usd(15)), ReportedAmount.AtMost(Usd(5)), "no amount" },
        };

    [Theory]
    [MemberData(nameof(Sums))]
    public void Add_Bounds_AddUp(ReportedAmount one, ReportedAmount other, string expected)
    {
        Assert.Equal(expected, (one + other).ToString());
        Assert.Equal(expected, other.Add(one).ToString());
    }

    [Fact]
    public void Add_DifferentCurrencies_Throws()
    {
        var won = ReportedAmount.Exactly(new(3, Currency.KRW)).WithEquivalent(s_exact);

        var exception = Assert.Throws<CurrencyMismatchException>(() => s_exact + won);

        Assert.Equal("The currencies differ: \"USD 15\" and \"KRW 3\".", exception.Message);
        Assert.Equal("USD 30", (s_exact + won.In(Currency.USD)!).ToString());
        Assert.Null(won.In(Currency.EUR));
    }

    [Fact]
    public void Add_BothWithEquivalents_AddsTheseToo()
    {
        var one = s_exact.WithEquivalent(ReportedAmount.About(new(20, Currency.KRW)));
        var other = s_exact
            .WithEquivalent(ReportedAmount.Exactly(new(7, Currency.EUR)))
            .WithEquivalent(ReportedAmount.Exactly(new(22, Currency.KRW)));

        Assert.Equal("USD 30 (about KRW 42)", (one + other).ToString());
    }

    [Fact]
    public void Add_ContradictoryBounds_Throws() =>
        Assert.Throws<InvalidOperationException>(() =>
            s_exact + new ReportedAmount { Minimum = Usd(3), Maximum = Usd(2) }
        );

    [Fact]
    public void Sum_Amounts_IsTheirSum()
    {
        Assert.Equal("USD 0", ReportedAmount.Sum([], Currency.USD).ToString());
        Assert.Equal(
            "about USD 45",
            ReportedAmount.Sum([s_exact, s_exact, ReportedAmount.About(Usd(15))], Currency.USD).ToString()
        );
        Assert.Throws<CurrencyMismatchException>(() => ReportedAmount.Sum([s_exact], Currency.KRW));
        Assert.Equal(
            "no amount",
            ReportedAmount
                .Sum([ReportedAmount.AtLeast(Usd(1)), ReportedAmount.AtMost(Usd(1)), s_exact], Currency.USD)
                .ToString()
        );
    }

    [Fact]
    public void Add_AnyAmounts_ContainsTheSumOfWhatTheyContain() =>
        Gen.Select(s_anyAmount, s_anyAmount)
            .Sample(
                static (one, other) =>
                {
                    var sum = one + other;
                    for (var mine = 0m; mine <= 12; mine += 0.5m)
                    {
                        for (var theirs = 0m; theirs <= 12; theirs += 0.5m)
                        {
                            if (one.Contains(Usd(mine)) && other.Contains(Usd(theirs)))
                            {
                                Assert.True(
                                    sum.Currency is null || sum.Contains(Usd(mine + theirs)),
                                    $"{one} + {other} = {sum}"
                                );
                            }
                        }
                    }
                },
                iter: 200
            );

    private static readonly Gen<ReportedAmount> s_anyAmount = Gen.Select(Gen.Int[0, 5], Gen.Int[1, 5], Gen.Int[6, 10])
        .Select(
            static (form, low, high) =>
                form switch
                {
                    0 => ReportedAmount.Exactly(Usd(low)),
                    1 => ReportedAmount.AtLeast(Usd(low)),
                    2 => ReportedAmount.MoreThan(Usd(low)),
                    3 => ReportedAmount.AtMost(Usd(high)),
                    4 => ReportedAmount.LessThan(Usd(high)),
                    _ => ReportedAmount.Between(Usd(low), Usd(high)),
                }
        );

    /// <summary>Two amounts, and whether the first is less than, and at most, the second.</summary>
    public static TheoryData<ReportedAmount, ReportedAmount, bool?, bool?> Comparisons =>
        new()
        {
            { s_exact, ReportedAmount.Exactly(Usd(16)), true, true },
            { s_exact, s_exact, false, true },
            { ReportedAmount.Exactly(Usd(16)), s_exact, false, false },
            { ReportedAmount.AtLeast(Usd(15)), ReportedAmount.Exactly(Usd(20)), null, null },
            { ReportedAmount.AtLeast(Usd(15)), s_exact, false, null },
            { ReportedAmount.MoreThan(Usd(15)), s_exact, false, false },
            { ReportedAmount.AtMost(Usd(15)), s_exact, null, true },
            { ReportedAmount.LessThan(Usd(15)), s_exact, true, true },
            { ReportedAmount.Between(Usd(1), Usd(10)), ReportedAmount.Between(Usd(11), Usd(20)), true, true },
            { ReportedAmount.Between(Usd(1), Usd(12)), ReportedAmount.Between(Usd(11), Usd(20)), null, null },
            { ReportedAmount.About(Usd(100)), ReportedAmount.Exactly(Usd(105)), null, null },
            { ReportedAmount.About(Usd(100)), ReportedAmount.Exactly(Usd(120)), true, true },
            { new(), s_exact, null, null },
            { ReportedAmount.Exactly(new(1, Currency.KRW)), s_exact, null, null },
            {
                ReportedAmount.Exactly(new(1, Currency.KRW)).WithEquivalent(s_exact),
                ReportedAmount.Exactly(Usd(16)),
                true,
                true
            },
        };

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void IsLessThan_Amounts_ClaimsNoMoreThanIsKnown(
        ReportedAmount one,
        ReportedAmount other,
        bool? isLess,
        bool? isAtMost
    )
    {
        Assert.Equal(isLess, one.IsLessThan(other));
        Assert.Equal(isAtMost, one.IsAtMost(other));
        Assert.Equal(!isAtMost, one.IsMoreThan(other));
        Assert.Equal(!isLess, one.IsAtLeast(other));
        Assert.Equal(isLess, other.IsMoreThan(one));
        Assert.Equal(isAtMost, other.IsAtLeast(one));
    }

    [Fact]
    public void IsMoreThan_Money_ComparesWithTheExactAmount()
    {
        Assert.True(s_exact.IsMoreThan(Usd(14)));
        Assert.True(s_exact.IsAtLeast(Usd(15)));
        Assert.True(s_exact.IsLessThan(Usd(16)));
        Assert.True(s_exact.IsAtMost(Usd(15)));
        Assert.Null(s_exact.IsMoreThan(new Money(1, Currency.KRW)));
    }

    [Fact]
    public void ByLower_Amounts_SortsByCurrencyAndBounds()
    {
        ReportedAmount?[] sorted =
        [
            null,
            new(),
            ReportedAmount.Exactly(new(900, Currency.KRW)),
            ReportedAmount.AtMost(Usd(1)),
            ReportedAmount.Exactly(Usd(5)),
            ReportedAmount.AtLeast(Usd(5)),
            ReportedAmount.Between(Usd(6), Usd(7)),
        ];

        Assert.Equal(sorted, sorted.Reverse().Order(ReportedAmount.ByLower!));
        Assert.Equal(
            [sorted[0], sorted[1], sorted[2], sorted[3], sorted[4], sorted[6], sorted[5]],
            sorted.Reverse().Order(ReportedAmount.ByUpper!)
        );
    }
}
