namespace DealNews.Validation;

/// <summary>DN1012.</summary>
internal static class AmountBoundsRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1012",
        "An amount has no value, has both an exact value and bounds, has two bounds on the same side, or has a lower "
            + "bound above the upper bound."
    );

    public static void Check(ReportedAmount amount, RuleContext context)
    {
        if (
            Bounds.FaultOf(
                amount.Exact?.Amount,
                amount.Minimum?.Amount,
                amount.Maximum?.Amount,
                amount.ExclusiveMinimum?.Amount,
                amount.ExclusiveMaximum?.Amount
            ) is
            { } fault
        )
        {
            context.Report(Definition, null, fault);
        }
    }
}
