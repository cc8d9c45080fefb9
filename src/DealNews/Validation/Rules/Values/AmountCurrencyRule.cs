namespace DealNews.Validation;

/// <summary>DN1013.</summary>
internal static class AmountCurrencyRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1013",
        "An amount has figures in different currencies, or an equivalent in its own currency."
    );

    /// <summary>Checks that all figures of an amount have one currency. Returns false if they have several.</summary>
    public static bool CheckFigures(ReportedAmount amount, RuleContext context)
    {
        var isMixed = amount.Currency is null && (amount.Lower ?? amount.Upper) is not null;
        if (isMixed)
        {
            context.Report(
                Definition,
                null,
                $"The amount {AmountExcerpt.Of(amount)} mixes currencies; "
                    + "expected one currency, and amounts in other currencies as equivalents."
            );
        }

        return !isMixed;
    }

    public static void CheckEquivalents(ReportedAmount amount, RuleContext context)
    {
        if (amount.Equivalents.IsEmpty)
        {
            return;
        }

        context.NoteEquivalents();
        for (var i = 0; i < amount.Equivalents.Count; i++)
        {
            if (amount.Currency is { } currency && amount.Equivalents[i]?.Currency == currency)
            {
                context.ReportIn(
                    "equivalents",
                    i,
                    Definition,
                    null,
                    $"The equivalent is in {currency}, the currency of the amount itself; expected another currency."
                );
            }
        }
    }
}
