namespace DealNews.Tests;

public sealed class ReportedAmountTests
{
    private static readonly ReportedAmount s_contradiction = new()
    {
        Exact = Usd(7),
        Minimum = Usd(1),
        Maximum = Usd(9),
    };

    /// <summary>An amount, its ends, its text.</summary>
    public static TheoryData<ReportedAmount, Money?, Money?, string> Ends =>
        new()
        {
            { ReportedAmount.Exactly(Usd(5)), Usd(5), Usd(5), "USD 5" },
            { ReportedAmount.About(Usd(5)), Usd(5), Usd(5), "about USD 5" },
            { ReportedAmount.AtLeast(Usd(5)), Usd(5), null, "at least USD 5" },
            { ReportedAmount.MoreThan(Usd(5)), Usd(5), null, "more than USD 5" },
            { ReportedAmount.AtMost(Usd(5)), null, Usd(5), "at most USD 5" },
            { ReportedAmount.LessThan(Usd(5)), null, Usd(5), "less than USD 5" },
            { ReportedAmount.Between(Usd(5), Usd(7)), Usd(5), Usd(7), "at least USD 5 and at most USD 7" },
            { ReportedAmount.Between(Usd(5), Usd(5)), Usd(5), Usd(5), "at least USD 5 and at most USD 5" },
            { ReportedAmount.AtLeast(Usd(5)) with { IsApproximate = true }, Usd(5), null, "about at least USD 5" },
            {
                new() { ExclusiveMinimum = Usd(5), ExclusiveMaximum = Usd(7) },
                Usd(5),
                Usd(7),
                "more than USD 5 and less than USD 7"
            },
            {
                new()
                {
                    Minimum = Usd(5),
                    ExclusiveMinimum = Usd(6),
                    Maximum = Usd(8),
                    ExclusiveMaximum = Usd(7),
                },
                Usd(5),
                Usd(8),
                "at least USD 5 and more than USD 6 and at most USD 8 and less than USD 7"
            },
            { s_contradiction, Usd(7), Usd(7), "USD 7 and at least USD 1 and at most USD 9" },
            { new(), null, null, "no amount" },
            {
                ReportedAmount
                    .Exactly(Usd(5))
                    .WithEquivalent(ReportedAmount.About(Krw(7)))
                    .WithEquivalent(ReportedAmount.AtMost(Eur(4))),
                Usd(5),
                Usd(5),
                "USD 5 (about KRW 7; at most EUR 4)"
            },
        };

    /// <summary>An amount, and whether it can be 4, 5, 6, 7 and 8.</summary>
    public static TheoryData<ReportedAmount, bool[]> Contained =>
        new()
        {
            { ReportedAmount.Exactly(Usd(5)), [false, true, false, false, false] },
            { ReportedAmount.About(Usd(5)), [false, true, false, false, false] },
            { ReportedAmount.AtLeast(Usd(5)), [false, true, true, true, true] },
            { ReportedAmount.MoreThan(Usd(5)), [false, false, true, true, true] },
            { ReportedAmount.AtMost(Usd(7)), [true, true, true, true, false] },
            { ReportedAmount.LessThan(Usd(7)), [true, true, true, false, false] },
            { ReportedAmount.Between(Usd(5), Usd(7)), [false, true, true, true, false] },
            {
                new() { ExclusiveMinimum = Usd(5), ExclusiveMaximum = Usd(7) },
                [false, false, true, false, false]
            },
            {
                new() { ExclusiveMinimum = Usd(5), Maximum = Usd(7) },
                [false, false, true, true, false]
            },
            { s_contradiction, [false, false, false, false, false] },
            {
                ReportedAmount.Exactly(Krw(100)).WithEquivalent(ReportedAmount.Between(Usd(6), Usd(7))),
                [false, false, true, true, false]
            },
        };

    /// <summary>Two amounts, and whether they can be equal.</summary>
    public static TheoryData<ReportedAmount, ReportedAmount, bool> Overlapping =>
        new()
        {
            { ReportedAmount.Exactly(Usd(5)), ReportedAmount.Exactly(Usd(5)), true },
            { ReportedAmount.Exactly(Usd(5)), ReportedAmount.Exactly(Usd(6)), false },
            { ReportedAmount.AtLeast(Usd(5)), ReportedAmount.AtMost(Usd(5)), true },
            { ReportedAmount.AtLeast(Usd(6)), ReportedAmount.AtMost(Usd(5)), false },
            { ReportedAmount.MoreThan(Usd(5)), ReportedAmount.AtMost(Usd(5)), false },
            { ReportedAmount.AtLeast(Usd(5)), ReportedAmount.LessThan(Usd(5)), false },
            { ReportedAmount.AtLeast(Usd(5)), ReportedAmount.LessThan(Usd(6)), true },
            { ReportedAmount.AtLeast(Usd(5)), ReportedAmount.AtLeast(Usd(50)), true },
            { ReportedAmount.Between(Usd(5), Usd(7)), ReportedAmount.Between(Usd(7), Usd(9)), true },
            { ReportedAmount.Between(Usd(5), Usd(7)), ReportedAmount.Between(Usd(8), Usd(9)), false },
            { ReportedAmount.Exactly(Usd(7)), s_contradiction, false },
            {
                ReportedAmount.Exactly(Krw(9)).WithEquivalent(ReportedAmount.Exactly(Usd(5))),
                ReportedAmount.Exactly(Usd(5)),
                true
            },
            {
                ReportedAmount.Exactly(Krw(9)).WithEquivalent(ReportedAmount.Exactly(Usd(5))),
                ReportedAmount.Exactly(Usd(6)),
                false
            },
            {
                ReportedAmount.Exactly(Krw(9)).WithEquivalent(ReportedAmount.Exactly(Usd(5))),
                ReportedAmount.Exactly(Eur(9)).WithEquivalent(ReportedAmount.AtMost(Usd(5))),
                true
            },
        };

    /// <summary>An amount, an equivalent, and the units of its currency for one.</summary>
    public static TheoryData<ReportedAmount, ReportedAmount, decimal?> Rates =>
        new()
        {
            { ReportedAmount.Exactly(Usd(2)), ReportedAmount.Exactly(Krw(6)), 3 },
            { ReportedAmount.About(Usd(4)), ReportedAmount.About(Krw(6)), 1.5m },
            { ReportedAmount.Exactly(Usd(2)), ReportedAmount.Between(Krw(6), Krw(8)), 4 },
            { ReportedAmount.Exactly(Usd(2)), ReportedAmount.AtLeast(Krw(6)), 3 },
            { ReportedAmount.Between(Usd(2), Usd(4)), ReportedAmount.Exactly(Krw(8)), 2 },
            { ReportedAmount.AtLeast(Usd(2)), ReportedAmount.Exactly(Krw(8)), 4 },
            { ReportedAmount.Between(Usd(2), Usd(4)), ReportedAmount.Between(Krw(3), Krw(8)), 2 },
            { ReportedAmount.MoreThan(Usd(2)), ReportedAmount.Between(Krw(3), Krw(8)), 1.5m },
            { ReportedAmount.AtLeast(Usd(2)), ReportedAmount.AtMost(Krw(8)), null },
            { ReportedAmount.AtMost(Usd(2)), ReportedAmount.AtLeast(Krw(8)), null },
            { ReportedAmount.Exactly(Usd(0)), ReportedAmount.Exactly(Krw(8)), null },
            { ReportedAmount.Exactly(Usd(2)), ReportedAmount.Exactly(Krw(0)), 0 },
            { ReportedAmount.Exactly(Usd(2)), new(), null },
            { new(), ReportedAmount.Exactly(Krw(8)), null },
            { new(), new(), null },
            { ReportedAmount.Exactly(Usd(0.1m)), ReportedAmount.Exactly(Krw(decimal.MaxValue)), null },
        };

    /// <summary>An amount, and the one currency of its values.</summary>
    public static TheoryData<ReportedAmount, Currency?> Currencies =>
        new()
        {
            { ReportedAmount.Exactly(Usd(1)), Currency.USD },
            { ReportedAmount.MoreThan(Usd(1)), Currency.USD },
            { ReportedAmount.LessThan(Usd(1)), Currency.USD },
            { ReportedAmount.Exactly(Usd(1)).WithEquivalent(ReportedAmount.Exactly(Krw(1))), Currency.USD },
            {
                new() { Exact = Usd(1), Minimum = Krw(1) },
                null
            },
            {
                new() { Exact = Usd(1), Maximum = Krw(1) },
                null
            },
            {
                new() { Exact = Usd(1), ExclusiveMinimum = Krw(1) },
                null
            },
            {
                new() { Exact = Usd(1), ExclusiveMaximum = Krw(1) },
                null
            },
            {
                new()
                {
                    Exact = Usd(1),
                    Minimum = Usd(1),
                    ExclusiveMinimum = Usd(2),
                },
                Currency.USD
            },
            {
                new() { Minimum = Usd(1), Maximum = Krw(1) },
                null
            },
            {
                new() { ExclusiveMinimum = Usd(1), ExclusiveMaximum = Krw(1) },
                null
            },
            { new(), null },
        };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Ends_Any_AreTheFiguresAndInTheText(ReportedAmount amount, Money? lower, Money? upper, string text)
    {
        Assert.Equal((lower, upper), (amount.Lower, amount.Upper));
        Assert.Equal(text, amount.ToString());
    }

    [Theory]
    [MemberData(nameof(Contained))]
    public void Contains_Figure_IsTrueBetweenTheBounds(ReportedAmount amount, bool[] contained) =>
        Assert.Equal(contained, Enumerable.Range(4, 5).Select(figure => amount.Contains(Usd(figure))));

    [Fact]
    public void Contains_FigureInAnotherCurrency_ThrowsNamingBoth()
    {
        AssertMismatch(Usd(5), Krw(1), () => ReportedAmount.Between(Usd(5), Usd(7)).Contains(Krw(1)));
        AssertMismatch(Usd(7), Krw(1), () => ReportedAmount.AtMost(Usd(7)).Contains(Krw(1)));
        AssertMismatch(default, Krw(1), () => new ReportedAmount().Contains(Krw(1)));
    }

    [Theory]
    [MemberData(nameof(Overlapping))]
    public void Overlaps_AnyTwo_IsSymmetric(ReportedAmount one, ReportedAmount other, bool overlap)
    {
        Assert.Equal(overlap, one.Overlaps(other));
        Assert.Equal(overlap, other.Overlaps(one));
    }

    [Fact]
    public void Overlaps_NoCurrencyInCommon_ThrowsNamingBoth()
    {
        AssertMismatch(
            Usd(5),
            Krw(1),
            () => ReportedAmount.Between(Usd(5), Usd(7)).Overlaps(ReportedAmount.Between(Krw(1), Krw(2)))
        );
        AssertMismatch(Usd(7), Krw(2), () => ReportedAmount.AtMost(Usd(7)).Overlaps(ReportedAmount.AtMost(Krw(2))));
        AssertMismatch(default, Krw(2), () => new ReportedAmount().Overlaps(ReportedAmount.AtMost(Krw(2))));
        AssertMismatch(Krw(2), default, () => ReportedAmount.AtMost(Krw(2)).Overlaps(new()));
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void ImpliedRate_OfAnEquivalent_ComparesLikeEnds(
        ReportedAmount amount,
        ReportedAmount equivalent,
        decimal? rate
    ) => Assert.Equal(rate, amount.ImpliedRate(equivalent));

    [Theory]
    [MemberData(nameof(Currencies))]
    public void Currency_OfAllValues_IsThatOrAbsent(ReportedAmount amount, Currency? currency) =>
        Assert.Equal(currency, amount.Currency);

    [Fact]
    public void Between_MinimumAboveMaximum_ThrowsNamingBoth()
    {
        var exception = Assert.Throws<ArgumentException>(() => ReportedAmount.Between(Usd(7), Usd(5)));
        Assert.Equal("minimum", exception.ParamName);
        Assert.StartsWith("The minimum USD 7 is above the maximum USD 5.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<CurrencyMismatchException>(() => ReportedAmount.Between(Usd(5), Krw(7)));
    }

    [Fact]
    public void OtherAmount_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new ReportedAmount().Overlaps(null!));
        Assert.Throws<ArgumentNullException>(() => new ReportedAmount().ImpliedRate(null!));
    }

    [Theory]
    [InlineData(-100, -50, -110, -45)]
    [InlineData(-100, 50, -110, 55)]
    [InlineData(0, 0, 0, 0)]
    [InlineData(50, 100, 45, 110)]
    public void Widen_ByATenth_MovesBothEndsOutwards(int lower, int upper, int wideLower, int wideUpper) =>
        Assert.Equal(new Bounds(wideLower, wideUpper), new Bounds(lower, upper).Widen(0.1m));

    [Fact]
    public void Widen_AtTheEndsOfDecimals_StaysThere()
    {
        Assert.Equal(
            new Bounds(decimal.MinValue, decimal.MaxValue),
            new Bounds(decimal.MinValue, decimal.MaxValue).Widen(0.1m)
        );
        Assert.Equal(new Bounds(null, null, true), new Bounds(null, null, true).Widen(0.1m));
    }

    private static void AssertMismatch(Money left, Money right, Func<object> act)
    {
        var exception = Assert.Throws<CurrencyMismatchException>(act);
        Assert.Equal((left, right), (exception.Left, exception.Right));
    }

    private static Money Usd(decimal amount) => new(amount, Currency.USD);

    private static Money Krw(decimal amount) => new(amount, Currency.KRW);

    private static Money Eur(decimal amount) => new(amount, Currency.EUR);
}
