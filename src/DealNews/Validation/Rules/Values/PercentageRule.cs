namespace DealNews.Validation;

/// <summary>DN1040.</summary>
internal static class PercentageRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1040",
        "A percentage is outside its range, has no value, has both an exact value and bounds, or has contradictory "
            + "bounds."
    );

    /// <summary>Checks a percentage of a whole.</summary>
    public static void CheckShare(ReportedPercentage value, RuleContext context)
    {
        CheckRange(value.Exact, "exact", context);
        CheckRange(value.Minimum, "minimum", context);
        CheckRange(value.Maximum, "maximum", context);
        CheckRange(value.ExclusiveMinimum, "exclusiveMinimum", context);
        CheckRange(value.ExclusiveMaximum, "exclusiveMaximum", context);
    }

    /// <summary>Checks the exclusive lower bound that a member declares.</summary>
    public static void CheckAbove(ReportedPercentage? value, int bound, string member, RuleContext context)
    {
        if (value?.Upper is { } upper && upper <= bound)
        {
            context.Report(
                Definition,
                member,
                FormattableString.Invariant($"The percentage is {upper}; expected one above {bound}.")
            );
        }
    }

    public static void Check(ReportedPercentage value, RuleContext context)
    {
        if (
            Bounds.FaultOf(value.Exact, value.Minimum, value.Maximum, value.ExclusiveMinimum, value.ExclusiveMaximum) is
            { } fault
        )
        {
            context.Report(Definition, null, fault);
        }
    }

    private static void CheckRange(decimal? percent, string member, RuleContext context)
    {
        if (percent is < 0 or > 100)
        {
            context.Report(
                Definition,
                member,
                FormattableString.Invariant($"The percentage is {percent}; expected a number from 0 to 100.")
            );
        }
    }
}
