namespace DealNews.Validation;

/// <summary>Zero is no amount that anyone pledges, pays or is worth; as a lower bound it says nothing wrong.</summary>
internal static class PositiveAmountRule
{
    public static void Check(ReportedAmount amount, RuleContext context)
    {
        Check(amount.Exact, "exact", context);
        Check(amount.Maximum, "maximum", context);
        Check(amount.ExclusiveMaximum, "exclusiveMaximum", context);
    }

    private static void Check(Money? value, string member, RuleContext context)
    {
        if (value is { Amount: 0 } money)
        {
            context.Report(RuleCode.AmountNotPositive, member, $"The amount is {money}; expected more than zero.");
        }
    }
}
