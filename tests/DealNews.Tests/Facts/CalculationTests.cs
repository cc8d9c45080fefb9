namespace DealNews.Tests;

public sealed class CalculationTests
{
    private static readonly ReportedAmount s_pair = Amount(500)
        .WithEquivalent(ReportedAmount.About(new(732_000, Currency.KRW)));

    private static ReportedAmount Amount(decimal usd) => ReportedAmount.Exactly(Sample.Usd(usd));

    private static InvestmentPledge Pledge(string id, ReportedAmount? amount, string? partOf = null) =>
        Sample.Pledge(id, amount, partOf);

    private static string Total(params ValueList<Fact> facts) =>
        new ArticleFacts { Facts = facts }
            .TotalPledged(Currency.USD)
            .ToString();

    [Fact]
    public void ConvertTo_KnownRate_KeepsRateAndOriginal()
    {
        var rate = new ExchangeRate
        {
            From = Currency.USD,
            To = Currency.KRW,
            Value = 1464.5m,
            Date = new PartialDate("2025-02-04"),
            Source = "Bank of Korea",
        };

        var converted = ReportedAmount.Between(Sample.Usd(2), Sample.Usd(3)).ConvertTo(Currency.KRW, new(rate));

        Assert.Equal("at least KRW 2929.0 and at most KRW 4393.5", converted.Amount.ToString());
        Assert.Equal("at least USD 2 and at most USD 3", converted.Original.ToString());
        Assert.Same(rate, converted.Rate);
        Assert.Null(converted.Decimals);
    }

    [Fact]
    public void ConvertTo_ReverseRate_Divides()
    {
        var rates = new ExchangeRates(
            new ExchangeRate
            {
                From = Currency.USD,
                To = Currency.KRW,
                Value = 3m,
            }
        );

        Assert.Equal(
            "about KRW 30",
            ReportedAmount.About(Sample.Usd(10)).ConvertTo(Currency.KRW, rates).Amount.ToString()
        );
        Assert.Equal(
            "USD 3.3333333333333333333333333333",
            ReportedAmount.Exactly(Sample.Krw(10)).ConvertTo(Currency.USD, rates).Amount.ToString()
        );
        Assert.Equal(
            "USD 3.33",
            ReportedAmount.Exactly(Sample.Krw(10)).ConvertTo(Currency.USD, rates, decimals: 2).Amount.ToString()
        );
    }

    [Fact]
    public void ConvertTo_SameCurrency_NeedsNoRate()
    {
        var converted = s_pair.ConvertTo(Currency.USD, new());

        Assert.Equal("USD 500", converted.Amount.ToString());
        Assert.Null(converted.Rate);
        Assert.Equal(s_pair, converted.Original);
    }

    [Fact]
    public void ConvertTo_NoRate_Throws()
    {
        var exception = Assert.Throws<CurrencyMismatchException>(() => Amount(1).ConvertTo(Currency.EUR, new()));

        Assert.Equal("There is no exchange rate between USD and EUR.", exception.Message);
        Assert.Throws<CurrencyMismatchException>(static () => new ReportedAmount().ConvertTo(Currency.EUR, new()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount(1).ConvertTo(Currency.USD, new(), -1));
        Assert.Throws<ArgumentOutOfRangeException>(static () =>
            new ExchangeRate
            {
                From = Currency.USD,
                To = Currency.KRW,
                Value = 0,
            }
        );
    }

    [Fact]
    public void Of_DocumentWithEquivalents_TakesTheMostPreciseRate()
    {
        var document = Sample.Document(
            Pledge("p1", s_pair),
            Pledge("p2", Amount(10).WithEquivalent(ReportedAmount.Exactly(new(14_560, Currency.KRW))))
        ) with
        {
            Article = new()
            {
                Publisher = "Example Daily",
                PublishedAt = new DateTimeOffset(2025, 2, 4, 21, 0, 0, TimeSpan.FromHours(9)),
            },
        };

        var rates = ExchangeRates.Of(document);

        var rate = rates.Find(Currency.USD, Currency.KRW)!;
        Assert.Equal(1456m, rate.Value);
        Assert.Equal("2025-02-04", rate.Date!.Value.Value);
        Assert.Equal("Example Daily", rate.Source);
        Assert.Same(rate, rates.Find(Currency.KRW, Currency.USD));
        Assert.Null(rates.Find(Currency.KRW, Currency.EUR));
    }

    [Fact]
    public void TotalPledged_PartsAndWhole_CountsTheWholeOnce()
    {
        Assert.Equal("USD 0", Total());
        Assert.Equal("USD 15", Total(Pledge("p1", Amount(10)), Pledge("p2", Amount(4), "p1"), Pledge("p3", Amount(5))));
        Assert.Equal(
            "USD 10",
            Total(Pledge("p3", Amount(1), "p2"), Pledge("p2", Amount(4), "p1"), Pledge("p1", Amount(10)))
        );
        Assert.Equal("USD 4", Total(Pledge("p2", Amount(4), "absent")));
    }

    [Fact]
    public void TotalPledged_WholeWithoutAmount_CountsTheParts() =>
        Assert.Equal(
            "at least USD 9",
            Total(Pledge("p1", null), Pledge("p2", Amount(4), "p1"), Pledge("p3", Amount(5), "p1"))
        );

    [Fact]
    public void TotalPledged_Additional_CountsBoth() =>
        Assert.Equal(
            "USD 14",
            Total(Pledge("p1", Amount(10)), Pledge("p2", Amount(4)) with { AdditionalTo = new FactId("p1") })
        );

    [Fact]
    public void TotalPledged_CircleOfParts_CountsOne() =>
        Assert.Equal("USD 10", Total(Pledge("p1", Amount(4), "p2"), Pledge("p2", Amount(10), "p1")));

    [Fact]
    public void TotalPledged_VoidPledges_DoNotCount()
    {
        Assert.Equal(
            "USD 4",
            Total(
                Pledge("p1", Amount(10)) with
                {
                    Status = PledgeStatus.Cancelled,
                },
                Pledge("p2", Amount(4), "p1"),
                Pledge("p3", Amount(7)) with
                {
                    Status = PledgeStatus.Denied,
                },
                Pledge("p4", Amount(8)) with
                {
                    Polarity = Polarity.Negative,
                }
            )
        );
    }

    [Fact]
    public void TotalPledged_UpperBound_CountsFromZero()
    {
        Assert.Equal(
            "at least USD 10 and at most USD 15",
            Total(Pledge("p1", Amount(10)), Pledge("p2", ReportedAmount.AtMost(Sample.Usd(5))))
        );
        Assert.Equal(
            "at least USD 30",
            Total(
                Pledge("p1", ReportedAmount.AtLeast(Sample.Usd(15))),
                Pledge("p2", ReportedAmount.Between(Sample.Usd(15), Sample.Usd(25)))
            )
        );
    }

    [Fact]
    public void TotalPledged_OtherCurrency_UsesEquivalentOrRates()
    {
        var document = Sample.Document(Pledge("p1", s_pair), Pledge("p2", ReportedAmount.Exactly(Sample.Krw(1464))));

        Assert.Equal("about KRW 733464", document.TotalPledged(Currency.KRW).ToString());
        Assert.Throws<CurrencyMismatchException>(() => document.TotalPledged(Currency.USD));
        Assert.Equal("USD 501", document.TotalPledged(Currency.USD, rates: ExchangeRates.Of(document)).ToString());
        Assert.Equal("USD 500", document.TotalPledged(Currency.USD, static pledge => pledge.Id == "p1").ToString());
    }

    [Fact]
    public void TotalPledged_LongChainOfParts_IsLinear()
    {
        const int Count = 20_000;
        var chain = Enumerable
            .Range(0, Count)
            .Select(static i => (Fact)Pledge($"p{i}", Amount(1), i + 1 < Count ? $"p{i + 1}" : null));

        Assert.Equal("USD 1", Total([.. chain]));
    }
}
