namespace DealNews.Validation;

/// <summary>DN3004.</summary>
internal static class DoneAfterArticleRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3004",
        "The status of a fact says that it is done (held, completed, disbursed), but its date is after the article's "
            + "date."
    );

    // A day begins first at UTC+14. A date after the article's date in that zone has not begun anywhere.
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
            if (
                document.Facts[i] is { } fact
                && FactStatuses.DoneOn(fact) is ({ } date, var member)
                && date.IsAfter(latest)
            )
            {
                context.ReportIn(
                    "facts",
                    i,
                    Definition,
                    member,
                    FormattableString.Invariant(
                        $"The status says done, but the date {date} is after the article's, {published:yyyy-MM-dd}."
                    )
                );
            }
        }
    }
}
