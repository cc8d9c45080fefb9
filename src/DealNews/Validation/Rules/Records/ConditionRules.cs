namespace DealNews.Validation;

internal readonly partial struct ConditionRules
{
    // A condition that is met has reached the share that it needs.
    static partial void Own(Condition value, RuleContext context)
    {
        if (
            (value.Status == ConditionStatus.Met || value.Status == ConditionStatus.MetWithRemedies)
            && Interval.Of(value.Threshold) is { } needed
            && Interval.Of(value.Achieved?.Percent) is { } reached
            && needed.IsAbove(reached)
        )
        {
            FigureSumRule.Report("The share that is needed", needed, "achieved", value.Achieved!.Percent, context);
        }
    }
}
