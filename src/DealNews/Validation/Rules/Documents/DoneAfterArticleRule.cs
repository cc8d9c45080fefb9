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
            if (document.Facts[i] is { } fact && DoneOn(fact) is ({ } date, var member) && date.IsAfter(latest))
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

    // The date, and its member, of a fact that the article reports as done.
    private static (PartialDate? Date, string Member) DoneOn(Fact fact) =>
        fact.Match<(PartialDate?, string)>(
            acquisition: static deal => (deal.Status == AcquisitionStatus.Completed ? deal.Date : null, "date"),
            fundingRound: static round => (round.Status == PledgeStatus.Disbursed ? round.Date : null, "date"),
            investmentPledge: static pledge =>
                (pledge.Status == PledgeStatus.Disbursed ? pledge.Period : null, "period"),
            meeting: static meeting => (meeting.Status == MeetingStatus.Held ? meeting.Date : null, "date"),
            // An agreement that is signed on a later day may be reported in advance.
            partnership: static _ => default,
            marketForecast: static _ => default,
            productCapability: static _ => default,
            stake: static _ => default,
            statement: static _ => default,
            unitPrice: static _ => default,
            valuation: static _ => default,
            other: static _ => default
        );
}
