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
        Check(timeline.Announced, "announced", timeline.Completed, "completed", context);
        Check(timeline.Announced, "announced", timeline.ExpectedCompletion, "expectedCompletion", context);
        Check(timeline.Announced, "announced", timeline.Expiry, "expiry", context);
        Check(timeline.Announced, "announced", timeline.Terminated, "terminated", context);
        Check(timeline.Signed, "signed", timeline.Completed, "completed", context);
        Check(timeline.Signed, "signed", timeline.ExpectedCompletion, "expectedCompletion", context);
        Check(timeline.Approved, "approved", timeline.Completed, "completed", context);
        context.Path.Leave();
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
                $"The date is {second}, before {earlierMember}, {first}; expected the same date or a later one."
            );
        }
    }
}
