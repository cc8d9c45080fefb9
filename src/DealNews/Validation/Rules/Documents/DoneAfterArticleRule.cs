namespace DealNews.Validation;

/// <summary>What an article reports as done cannot be later than the article.</summary>
internal static class DoneAfterArticleRule
{
    // The day begins first at UTC+14: a date beyond that of the article there has begun nowhere.
    private static readonly TimeSpan s_earliestZone = TimeSpan.FromHours(14);

    public static void Check(ArticleFacts document, RuleContext context)
    {
        if (document.Article?.PublishedAt is not { } published || published > DateTimeOffset.MaxValue - s_earliestZone)
        {
            return;
        }

        var latest = DateOnly.FromDateTime(published.ToOffset(s_earliestZone).DateTime);
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (DoneOn(document.Facts[i]) is ({ } date, { } member) && date.IsAfter(latest))
            {
                context.ReportIn(
                    "facts",
                    i,
                    RuleCode.DoneAfterArticle,
                    member,
                    FormattableString.Invariant(
                        $"It is reported as done on {date}, after the article of {published:yyyy-MM-dd}."
                    )
                );
            }
        }
    }

    private static (PartialDate?, string?) DoneOn(Fact fact) =>
        fact switch
        {
            Meeting meeting when meeting.Status == MeetingStatus.Held => (meeting.Date, "date"),
            InvestmentPledge pledge when pledge.Status == PledgeStatus.Disbursed => (pledge.Period, "period"),
            FundingRound round when round.Status == PledgeStatus.Disbursed => (round.Date, "date"),
            Acquisition acquisition when acquisition.Status == AcquisitionStatus.Completed => (
                acquisition.Date,
                "date"
            ),
            _ => (null, null),
        };
}
