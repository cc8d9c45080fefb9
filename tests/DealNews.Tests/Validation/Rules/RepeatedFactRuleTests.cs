using static DealNews.Tests.Sample;

namespace DealNews.Tests;

public class RepeatedFactRuleTests
{
    [Fact]
    public void Check_OnlyIdEvidenceConfidenceOrNoteDiffers_Reports() =>
        Assert.Equal(
            ["DN3008 /facts/1"],
            Check(
                Meeting() with
                {
                    Id = new FactId("m"),
                    Confidence = 0.5m,
                    Note = "n",
                },
                Meeting() with
                {
                    Id = new FactId("n"),
                    Evidence = [new() { Exact = "e" }],
                }
            )
        );

    [Fact]
    public void Check_FactThreeTimes_ReportsTwo() =>
        Assert.Equal(["DN3008 /facts/1", "DN3008 /facts/2"], Check(Meeting(), Meeting(), Meeting()));

    [Fact]
    public void Check_AnotherSource_ReportsNothing() =>
        Assert.Empty(
            Check(
                Meeting(),
                Meeting() with
                {
                    Attribution = new() { Kind = AttributionKind.NamedMedia, Name = "Example Wire" },
                }
            )
        );

    [Fact]
    public void Check_AnotherCertaintyDateOrPolarity_ReportsNothing() =>
        Assert.Empty(
            Check(
                Meeting(),
                Meeting() with
                {
                    Certainty = Certainty.Probable,
                },
                Meeting() with
                {
                    Date = new PartialDate("2025"),
                },
                Meeting() with
                {
                    Status = MeetingStatus.Cancelled,
                    Polarity = Polarity.Negative,
                }
            )
        );

    [Fact]
    public void Check_UnknownKind_ReportsIfAllMembersAreEqual() =>
        Assert.Equal(
            ["DN1051 /facts/0/kind", "DN1051 /facts/1/kind", "DN1051 /facts/2/kind", "DN3008 /facts/1"],
            Check(new UnknownFact("lawsuit"), new UnknownFact("lawsuit"), new UnknownFact("strike"))
        );

    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(500)]
    public void Check_ManyFacts_ReportsRepeatedOnes(int count)
    {
        var facts = Enumerable
            .Range(0, count)
            .Select(static i => (Fact)Pledge($"f{i}", ReportedAmount.Exactly(Usd(i + 1))))
            .ToArray();
        facts[count - 1] = ((InvestmentPledge)facts[0]) with { Id = new FactId("again") };
        facts[1] = null!;

        Assert.Equal(["DN1001 /facts/1", FormattableString.Invariant($"DN3008 /facts/{count - 1}")], Check([.. facts]));
    }
}
