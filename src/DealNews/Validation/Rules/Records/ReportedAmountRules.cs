namespace DealNews.Validation;

internal readonly partial struct ReportedAmountRules
{
    static partial void Own(ReportedAmount value, RuleContext context)
    {
        // Fast path: an amount with one figure has neither bounds nor several currencies.
        if (value.Figures.IsOne(out var role, out var only))
        {
            CheckMoney(only, NameOf(role), context);
        }
        else
        {
            CheckFigures(value, context);
        }

        PositiveNumberRule.CheckUpperBound(value.ExclusiveMaximum, "exclusiveMaximum", context);
        AmountCurrencyRule.CheckEquivalents(value, context);
    }

    private static void CheckFigures(ReportedAmount value, RuleContext context)
    {
        for (var role = FigureRole.Exact; role <= FigureRole.ExclusiveMaximum; role++)
        {
            if (value.Figures[role] is { } money)
            {
                CheckMoney(money, NameOf(role), context);
            }
        }

        if (AmountCurrencyRule.CheckFigures(value, context))
        {
            AmountBoundsRule.Check(value, context);
        }
    }

    private static void CheckMoney(Money money, string member, RuleContext context)
    {
        PositiveNumberRule.CheckNotNegative(money, member, context);
        CurrencyRule.Check(money, member, context);
    }

    internal static string NameOf(FigureRole role) =>
        role switch
        {
            FigureRole.Exact => "exact",
            FigureRole.Minimum => "minimum",
            FigureRole.Maximum => "maximum",
            FigureRole.ExclusiveMinimum => "exclusiveMinimum",
            FigureRole.ExclusiveMaximum => "exclusiveMaximum",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "The value is not a role."),
        };
}
