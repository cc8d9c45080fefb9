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
            if (document.Facts[i] is { } fact && DoneOn(fact) is ({ } date, var member) && date.IsAfter(latest))
            {
                context.ReportIn(
                    "facts",
                    i,
                    Definition,
                    member,
                    FormattableString.Invariant(
                        $"A completed fact cannot have a date, {date}, after the article's, {published:yyyy-MM-dd}."
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
