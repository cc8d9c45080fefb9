namespace DealNews.Validation;

/// <summary>DN3010.</summary>
internal static class TimelineRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3010",
        "The dates of a deal are not in order: for example, it is completed before it was signed."
    );

    public static void Check(Timeline? timeline, RuleContext context)
    {
        if (timeline is null)
        {
            return;
        }

        context.Path.Enter("timeline");
        // An approval can come before the announcement, a bid can be completed after it expires, and an agreement can
        // apply from a date before it is signed. These pairs have no order.
        CheckOutcome(timeline.Announced, "announced", timeline, context);
        CheckOutcome(timeline.Signed, "signed", timeline, context);
        Check(timeline.Approved, "approved", timeline.Completed, "completed", context);
        Check(timeline.Completed, "completed", timeline.Terminated, "terminated", context);
        Check(timeline.Announced, "announced", timeline.Delisting, "delisting", context);
        Check(timeline.Effective, "effective", timeline.Expiry, "expiry", context);
        context.Path.Leave();
    }

    private static void CheckOutcome(PartialDate? earlier, string member, Timeline timeline, RuleContext context)
    {
        if (earlier is not null)
        {
            Check(earlier, member, timeline.ExpectedCompletion, "expectedCompletion", context);
            Check(earlier, member, timeline.Completed, "completed", context);
            Check(earlier, member, timeline.Expiry, "expiry", context);
            Check(earlier, member, timeline.Terminated, "terminated", context);
        }
    }

    /// <summary>Reports a date that is certainly before an earlier step.</summary>
    public static void Check(
        PartialDate? earlier,
        string earlierMember,
        PartialDate? later,
        string member,
        RuleContext context
    )
    {
        if (earlier is { } first && later is { } second && second.IsBefore(first))
        {
            context.Report(
                Definition,
                member,
                $"The date {second} is before \"{earlierMember}\", {first}; expected the same date or a later one."
            );
        }
    }
}
