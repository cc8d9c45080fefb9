namespace DealNews.Validation;

/// <summary>DN3004.</summary>
internal static class DoneAfterArticleRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3004",
        "The status of a fact is held, completed or disbursed, but its date is after the article's date."
    );

    // A day begins first at UTC+14. A later date than the article's date there has not begun anywhere.
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
                    Definition,
                    member,
                    FormattableString.Invariant(
                        $"The status says that this was done, but the date {date} is after the article's date, {published:yyyy-MM-dd}."
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
