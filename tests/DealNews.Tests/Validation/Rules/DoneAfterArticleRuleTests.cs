using DealNews.Validation;
using static DealNews.Tests.Sample;

namespace DealNews.Tests;

public class DoneAfterArticleRuleTests
{
    /// <summary>A date is too late if it has not begun anywhere. Days begin first at UTC+14.</summary>
    [Theory]
    [InlineData("2025-03-04T18:00:00+09:00", "2025-03-04", false)]
    [InlineData("2025-03-04T18:00:00+09:00", "2025-03-05", true)]
    [InlineData("2025-03-04T18:59:59+09:00", "2025-03-05", true)]
    [InlineData("2025-03-04T19:00:00+09:00", "2025-03-05", false)]
    [InlineData("2025-03-04T10:00:00Z", "2025-03-05", false)]
    [InlineData("2025-03-04T09:59:59Z", "2025-03-05", true)]
    [InlineData("2025-03-04T23:30:00-12:00", "2025-03-06", false)]
    [InlineData("2025-03-04T23:30:00-12:00", "2025-03-07", true)]
    [InlineData("2025-03-04T00:30:00+14:00", "2025-03-04", false)]
    [InlineData("2025-03-04T00:30:00+14:00", "2025-03-05", true)]
    [InlineData("2025-03-04T12:00:00Z", "2025-03", false)]
    [InlineData("2025-03-04T12:00:00Z", "2025", false)]
    [InlineData("2025-03-04T12:00:00Z", "2026", true)]
    [InlineData("2025-03-04T12:00:00Z", "2026~", false)]
    [InlineData("2025-03-04T12:00:00Z", "2025-03-01/2025-03-09", false)]
    [InlineData("2025-03-04T12:00:00Z", "2025-04/..", true)]
    [InlineData("2025-03-04T12:00:00Z", "../2025-04", false)]
    public void Check_MeetingHeld_ReportsDateThatHasNotBegun(string publishedAt, string date, bool isTooLate)
    {
        var document = Document(Meeting() with { Date = new PartialDate(date) }) with
        {
            Article = new()
            {
                PublishedAt = DateTimeOffset.Parse(publishedAt, System.Globalization.CultureInfo.InvariantCulture),
            },
        };

        Assert.Equal(
            isTooLate ? ["DN3004 /facts/0/date"] : [],
            Faults.Grave(DocumentValidator.Validate(document).Findings)
        );
    }

    [Fact]
    public void Check_FactsNotYetDone_ReportsNothing() =>
        Assert.Empty(
            Check(
                Meeting() with
                {
                    Status = MeetingStatus.Scheduled,
                    Date = new PartialDate("2030"),
                },
                Pledge("f", null) with
                {
                    Status = PledgeStatus.Committed,
                    Period = new PartialDate("2030"),
                },
                new Acquisition
                {
                    Acquirers = ["b"],
                    Target = "a",
                    Status = AcquisitionStatus.Agreed,
                    Date = new PartialDate("2030"),
                }
            )
        );

    [Fact]
    public void Check_ArticleWithoutTime_ReportsNothing() =>
        Assert.Empty(
            Faults.Grave(
                DocumentValidator
                    .Validate(Document(Meeting() with { Date = new PartialDate("2999") }) with { Article = null })
                    .Findings
            )
        );

    [Fact]
    public void Check_ArticleAtMinimumOrMaximumTime_DoesNotThrow()
    {
        foreach (
            var time in (DateTimeOffset[])
                [DateTimeOffset.MaxValue, DateTimeOffset.MinValue, DateTimeOffset.MaxValue.AddHours(-13)]
        )
        {
            var document = Document(Meeting() with { Date = new PartialDate("9999-12-31") }) with
            {
                Article = new() { PublishedAt = time },
            };
            Assert.Equal(time == DateTimeOffset.MinValue, DocumentValidator.Validate(document).HasWarnings);
        }
    }
}
