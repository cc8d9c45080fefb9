namespace DealNews.Validation;

/// <summary>Zero is no amount that anyone pledges, pays or is worth, in whatever currency; as a lower bound it says nothing wrong.</summary>
internal static class PositiveAmountRule
{
    public static void Check(ReportedAmount amount, RuleContext context)
    {
        Check(amount.Exact, "exact", context);
        Check(amount.Maximum, "maximum", context);
        for (var i = 0; i < amount.Equivalents.Count; i++)
        {
            if (amount.Equivalents[i] is { } equivalent)
            {
                context.Path.Enter("equivalents", i);
                Check(equivalent, context);
                context.Path.Leave();
            }
        }
    }

    private static void Check(Money? value, string member, RuleContext context)
    {
        // Without a currency there is no amount at all, which is reported as such.
        if (value is { Amount: 0 } money && money.Currency != default)
        {
            context.Report(RuleCode.AmountNotPositive, member, $"The amount is {money}; expected more than zero.");
        }
    }
}
