using static DealNews.Tests.Sample;

namespace DealNews.Tests;

public class ShareholdingRuleTests
{
    private static ReportedPercentage Percent(decimal share) => ReportedPercentage.Exactly(share);

    [Fact]
    public void Shares_AboveAHundred_AreReportedOnceWhereTheyPassIt() =>
        Assert.Equal(
            ["DN3003 /facts/1/share"],
            Check(Stake("b", Percent(60)), Stake("c", Percent(40.1m)), Stake("d", Percent(5)))
        );

    [Fact]
    public void Shares_ThatMakeAHundred_AreNotReported() =>
        Assert.Empty(Check(Stake("b", Percent(60)), Stake("c", Percent(40))));

    [Fact]
    public void Shares_OfOneHolderTwice_AreNotAddedUp() =>
        Assert.Empty(Check(Stake("b", Percent(60)), Stake("b", Percent(60.1m)), Stake("c", Percent(39))));

    [Fact]
    public void Shares_OfDifferentDates_AreNotAddedUp() =>
        Assert.Empty(Check(Stake("b", Percent(60)), Stake("c", Percent(60)) with { AsOf = new PartialDate("2025") }));

    [Fact]
    public void Shares_OfDifferentCompanies_AreNotAddedUp() =>
        Assert.Empty(Check(Stake("b", Percent(60)), Stake("c", Percent(60)) with { Company = "d" }));

    [Fact]
    public void VotingRights_BesideShares_AreNotAddedUp() =>
        Assert.Empty(
            Check(Stake("b", Percent(60)), Stake("c", Percent(60)) with { StakeKind = StakeKind.VotingRights })
        );

    [Fact]
    public void Stake_Denied_IsNotAddedUp() =>
        Assert.Empty(Check(Stake("b", Percent(60)), Stake("c", Percent(60)) with { Polarity = Polarity.Negative }));

    [Fact]
    public void Shares_UpToOrLessThan_AreNotAddedUp() =>
        Assert.Empty(
            Check(
                Stake("b", ReportedPercentage.AtMost(60)),
                Stake("c", ReportedPercentage.LessThan(60)),
                Stake("d", Percent(60))
            )
        );

    [Fact]
    public void Shares_AtLeast_AreAddedUp() =>
        Assert.Equal(
            ["DN3003 /facts/1/share"],
            Check(Stake("b", ReportedPercentage.AtLeast(60)), Stake("c", ReportedPercentage.MoreThan(41)))
        );

    [Fact]
    public void Shares_Approximate_AreReportedBeyondATenth()
    {
        Assert.Empty(Check(Stake("b", ReportedPercentage.About(51)), Stake("c", ReportedPercentage.About(50))));
        Assert.Equal(
            ["DN3003 /facts/1/share"],
            Check(Stake("b", ReportedPercentage.About(70)), Stake("c", ReportedPercentage.About(50)))
        );
    }

    [Fact]
    public void Share_AboveAHundred_IsOneFault() =>
        Assert.Equal(["DN1040 /facts/0/share/exact"], Check(Stake("b", Percent(120)), Stake("c", Percent(50))));
}
