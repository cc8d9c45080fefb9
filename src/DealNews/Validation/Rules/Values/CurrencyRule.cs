namespace DealNews.Validation;

/// <summary>DN1010.</summary>
internal static class CurrencyRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN1010",
        "A currency code is well-formed, but ISO 4217 does not have it, or it is XXX, the code for no currency."
    );

    /// <summary>Checks the currency of an amount.</summary>
    public static void Check(Money money, string member, RuleContext context)
    {
        if (money == default)
        {
            context.Report(
                RequiredValueRule.Definition,
                member,
                $"The amount is \"{money}\", the default value; expected an amount with a currency code of ISO 4217."
            );
        }
        else if (money.Currency == default)
        {
            context.Report(
                Definition,
                member,
                $"The amount \"{money}\" has no currency; expected a currency code of ISO 4217 other than XXX."
            );
        }
        else if (!money.Currency.IsKnown)
        {
            context.Report(Definition, member, $"ISO 4217 has no currency code \"{money.Currency}\".");
        }
    }
}
