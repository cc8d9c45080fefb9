using static DealNews.Tests.Sample;

namespace DealNews.Tests;

public class ShareholdingRuleTests
{
    private static ReportedPercentage Percent(decimal share) => ReportedPercentage.Exactly(share);

    [Fact]
    public void Check_SumAboveAHundred_ReportsOnce() =>
        Assert.Equal(
            ["DN3003 /facts/1/share"],
            Check(Stake("b", Percent(60)), Stake("c", Percent(40.1m)), Stake("d", Percent(5)))
        );

    [Fact]
    public void Check_SumOfAHundred_ReportsNothing() =>
        Assert.Empty(Check(Stake("b", Percent(60)), Stake("c", Percent(40))));

    [Fact]
    public void Check_OneHolderTwice_CountsOnce() =>
        Assert.Empty(Check(Stake("b", Percent(60)), Stake("b", Percent(60.1m)), Stake("c", Percent(39))));

    [Fact]
    public void Check_DifferentDates_ReportsNothing() =>
        Assert.Empty(Check(Stake("b", Percent(60)), Stake("c", Percent(60)) with { AsOf = new PartialDate("2025") }));

    [Fact]
    public void Check_DifferentCompanies_ReportsNothing() =>
        Assert.Empty(Check(Stake("b", Percent(60)), Stake("c", Percent(60)) with { Company = "d" }));

    [Fact]
    public void Check_VotingRights_DoNotCount() =>
        Assert.Empty(
            Check(Stake("b", Percent(60)), Stake("c", Percent(60)) with { StakeKind = StakeKind.VotingRights })
        );

    [Fact]
    public void Check_DeniedStake_DoesNotCount() =>
        Assert.Empty(Check(Stake("b", Percent(60)), Stake("c", Percent(60)) with { Polarity = Polarity.Negative }));

    [Fact]
    public void Check_UpperBounds_DoNotCount() =>
        Assert.Empty(
            Check(
                Stake("b", ReportedPercentage.AtMost(60)),
                Stake("c", ReportedPercentage.LessThan(60)),
                Stake("d", Percent(60))
            )
        );

    [Fact]
    public void Check_LowerBounds_Count() =>
        Assert.Equal(
            ["DN3003 /facts/1/share"],
            Check(Stake("b", ReportedPercentage.AtLeast(60)), Stake("c", ReportedPercentage.MoreThan(41)))
        );

    [Fact]
    public void Check_ApproximateShares_AllowATenthMore()
    {
        Assert.Empty(Check(Stake("b", ReportedPercentage.About(51)), Stake("c", ReportedPercentage.About(50))));
        Assert.Equal(
            ["DN3003 /facts/1/share"],
            Check(Stake("b", ReportedPercentage.About(70)), Stake("c", ReportedPercentage.About(50)))
        );
    }

    [Fact]
    public void Check_ShareAboveAHundred_HasOneFinding() =>
        Assert.Equal(["DN1040 /facts/0/share/exact"], Check(Stake("b", Percent(120)), Stake("c", Percent(50))));
}
