namespace DealNews.Validation;

internal static partial class ReportedPercentageRules
{
    static partial void Own(ReportedPercentage value, RuleContext context)
    {
        CheckRange(value.Exact, "exact", context);
        CheckRange(value.Minimum, "minimum", context);
        CheckRange(value.Maximum, "maximum", context);
        CheckRange(value.ExclusiveMinimum, "exclusiveMinimum", context);
        CheckRange(value.ExclusiveMaximum, "exclusiveMaximum", context);
        if (
            Bounds.FaultOf(value.Exact, value.Minimum, value.Maximum, value.ExclusiveMinimum, value.ExclusiveMaximum) is
            { } fault
        )
        {
            context.Report(RuleCode.PercentageImpossible, null, fault);
        }
    }

    private static void CheckRange(decimal? percent, string member, RuleContext context)
    {
        if (percent is < 0 or > 100)
        {
            context.Report(
                RuleCode.PercentageImpossible,
                member,
                FormattableString.Invariant($"The percentage is {percent}; expected 0 to 100.")
            );
        }
    }
}
