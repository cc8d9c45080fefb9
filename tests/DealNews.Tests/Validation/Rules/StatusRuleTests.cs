using static DealNews.Tests.Sample;

namespace DealNews.Tests;

public class StatusRuleTests
{
    private static readonly string[] s_done =
    [
        "held",
        "committed",
        "partlyDisbursed",
        "disbursed",
        "agreed",
        "completed",
        "repaid",
        "outstanding",
        "inDefault",
        "signed",
        "approved",
        "inForce",
    ];

    public static TheoryData<string, string> Statuses()
    {
        var cases = new TheoryData<string, string>();
        cases.AddRange([.. MeetingStatus.KnownTerms.Select(status => ("meeting", status.Value))]);
        cases.AddRange([
            .. PledgeStatus.KnownTerms.SelectMany(status =>
                (IEnumerable<(string, string)>)[("investmentPledge", status.Value), ("fundingRound", status.Value)]
            ),
        ]);
        cases.AddRange([.. AcquisitionStatus.KnownTerms.Select(status => ("acquisition", status.Value))]);
        cases.AddRange([.. PartnershipStatus.KnownTerms.Select(status => ("partnership", status.Value))]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Check_SettledButPossible_Reports(string kind, string status) =>
        Assert.Equal(
            s_done.Contains(status) ? ["DN3006 /facts/0/status"] : [],
            Check(Of(kind, status) with { Certainty = Certainty.Possible })
        );

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Check_SettledButDenied_Reports(string kind, string status) =>
        Assert.Equal(
            s_done.Contains(status) ? ["DN3006 /facts/0/status"] : [],
            Check(Of(kind, status) with { Polarity = Polarity.Negative })
        );

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Check_CertainRumour_Reports(string kind, string status) =>
        Assert.Equal(
            status == "rumoured" ? ["DN3006 /facts/0/status"] : [],
            Check(Of(kind, status) with { Certainty = Certainty.Certain })
        );

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Check_WithoutCertainty_ReportsNothing(string kind, string status) =>
        Assert.Empty(Check(Of(kind, status)));

    [Fact]
    public void Check_SettledButPossibleAndDenied_ReportsBoth() =>
        Assert.Equal(
            ["DN3006 /facts/0/status", "DN3006 /facts/0/status"],
            Check(Meeting() with { Certainty = Certainty.Possible, Polarity = Polarity.Negative })
        );

    private static Fact Of(string kind, string status) =>
        kind switch
        {
            "meeting" => Meeting() with { Status = new(status) },
            "investmentPledge" => Pledge("f", null) with { Status = new(status) },
            "fundingRound" => new FundingRound { Company = "a", Status = new(status) },
            "acquisition" => new Acquisition
            {
                Acquirers = ["b"],
                Target = "a",
                Status = new(status),
            },
            _ => new Partnership { Partners = ["a", "b"], Status = new(status) },
        };
}
