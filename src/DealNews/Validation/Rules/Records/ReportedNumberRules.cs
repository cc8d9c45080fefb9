namespace DealNews.Validation;

internal readonly partial struct ReportedNumberRules
{
    static partial void Own(ReportedNumber value, RuleContext context)
    {
        for (var role = FigureRole.Exact; role <= FigureRole.ExclusiveMaximum; role++)
        {
            if (value.Figures[role] is { } number)
            {
                PositiveNumberRule.CheckNotNegative(number, ReportedAmountRules.NameOf(role), context);
            }
        }

        if (
            Bounds.FaultOf(value.Exact, value.Minimum, value.Maximum, value.ExclusiveMinimum, value.ExclusiveMaximum) is
            { } fault
        )
        {
            context.Report(AmountBoundsRule.Definition, null, fault);
        }
    }
}
