namespace DealNews.Validation;

internal static partial class ReportedAmountRules
{
    static partial void Own(ReportedAmount value, RuleContext context)
    {
        if (value.Figures.IsOne(out var role, out var only))
        {
            CheckMoney(only, NameOf(role), context);
        }
        else
        {
            CheckFigures(value, context);
        }

        // Not even a free thing costs less than nothing.
        if (value.ExclusiveMaximum is { Amount: 0 } limit && limit.Currency != default)
        {
            context.Report(
                RuleCode.AmountNotPositive,
                "exclusiveMaximum",
                $"The amount is less than {limit}; expected more than zero."
            );
        }

        for (var i = 0; i < value.Equivalents.Count; i++)
        {
            if (value.Currency is { } currency && value.Equivalents[i]?.Currency == currency)
            {
                context.ReportIn(
                    "equivalents",
                    i,
                    RuleCode.CurrenciesMixed,
                    null,
                    $"The equivalent is in {currency}, the currency of the amount itself; expected another."
                );
            }
        }
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

        if (value.Currency is null && (value.Lower ?? value.Upper) is not null)
        {
            context.Report(
                RuleCode.CurrenciesMixed,
                null,
                $"The amount is {value}; expected one currency, others in equivalents."
            );
        }
        else if (
            Bounds.FaultOf(
                value.Exact?.Amount,
                value.Minimum?.Amount,
                value.Maximum?.Amount,
                value.ExclusiveMinimum?.Amount,
                value.ExclusiveMaximum?.Amount
            ) is
            { } fault
        )
        {
            context.Report(RuleCode.AmountContradictory, null, fault);
        }
    }

    private static string NameOf(FigureRole role) =>
        role switch
        {
            FigureRole.Exact => "exact",
            FigureRole.Minimum => "minimum",
            FigureRole.Maximum => "maximum",
            FigureRole.ExclusiveMinimum => "exclusiveMinimum",
            _ => "exclusiveMaximum",
        };

    private static void CheckMoney(Money money, string member, RuleContext context)
    {
        if (money.Amount < 0)
        {
            context.Report(
                RuleCode.AmountNotPositive,
                member,
                $"The amount is {money}; expected one that is not negative."
            );
        }

        if (!money.Currency.IsKnown)
        {
            context.Report(RuleCode.CurrencyUnknown, member, $"{money.Currency} is not a currency of ISO 4217.");
        }
    }
}
