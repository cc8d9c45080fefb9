using static DealNews.Tests.Sample;

namespace DealNews.Tests;

public class CurrentValuationRuleTests
{
    private static readonly Valuation s_hundred = Worth(ReportedAmount.Exactly(Usd(100)));

    [Fact]
    public void Check_DifferentCurrentValuations_Reports() =>
        Assert.Equal(["DN3005 /facts/1/amount"], Check(s_hundred, Worth(ReportedAmount.Exactly(Usd(120)))));

    [Fact]
    public void Check_DifferentSources_Reports() =>
        Assert.Equal(
            ["DN3005 /facts/1/amount"],
            Check(
                s_hundred,
                Worth(ReportedAmount.Exactly(Usd(120))) with
                {
                    Attribution = new() { Kind = AttributionKind.Anonymous },
                }
            )
        );

    [Fact]
    public void Check_FigureOutsideARange_Reports()
    {
        Assert.Empty(Check(s_hundred, Worth(ReportedAmount.Between(Usd(90), Usd(110)))));
        Assert.Equal(["DN3005 /facts/1/amount"], Check(s_hundred, Worth(ReportedAmount.Between(Usd(101), Usd(110)))));
        Assert.Equal(["DN3005 /facts/1/amount"], Check(s_hundred, Worth(ReportedAmount.MoreThan(Usd(100)))));
    }

    [Fact]
    public void Check_SimilarApproximateValuations_ReportsNothing() =>
        Assert.Empty(Check(s_hundred, Worth(ReportedAmount.About(Usd(109)))));

    [Fact]
    public void Check_EqualInTwoCurrencies_ReportsNothing() =>
        Assert.Empty(Check(Worth(Pair(100, 146500)), Worth(ReportedAmount.Exactly(Krw(146500))), s_hundred));

    [Fact]
    public void Check_DifferentInTheSecondCurrency_Reports() =>
        Assert.Equal(
            ["DN3005 /facts/1/amount"],
            Check(Worth(Pair(100, 146500)), Worth(ReportedAmount.Exactly(Krw(200000))))
        );

    [Fact]
    public void Check_NoCommonCurrency_ReportsNothing() =>
        Assert.Empty(Check(s_hundred, Worth(ReportedAmount.Exactly(Krw(200000)))));

    [Fact]
    public void Check_DifferentBases_ReportsNothing() =>
        Assert.Empty(
            Check(s_hundred, Worth(ReportedAmount.Exactly(Usd(120))) with { Basis = ValuationBasis.EnterpriseValue })
        );

    [Fact]
    public void Check_OtherTimes_ReportsNothing() =>
        Assert.Empty(
            Check([
                s_hundred with
                {
                    AsOf = new PartialDate("2025-01"),
                },
                Worth(ReportedAmount.Exactly(Usd(120))) with
                {
                    AsOf = new PartialDate("2025-02"),
                },
                .. ValuationTiming
                    .KnownTerms.Where(timing => timing != ValuationTiming.Current)
                    .Select(timing => Worth(ReportedAmount.Exactly(Usd(300))) with { Timing = timing }),
            ])
        );

    [Fact]
    public void Check_AnotherCompanyOrDenied_ReportsNothing() =>
        Assert.Empty(
            Check(
                s_hundred,
                Worth(ReportedAmount.Exactly(Usd(120))) with
                {
                    Company = "b",
                },
                Worth(ReportedAmount.Exactly(Usd(130))) with
                {
                    Polarity = Polarity.Negative,
                }
            )
        );
}
