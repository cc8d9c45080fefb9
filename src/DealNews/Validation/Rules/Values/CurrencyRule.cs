namespace DealNews.Validation;

/// <summary>DN1010.</summary>
internal static class CurrencyRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN1010",
        "A currency code is well-formed, but ISO 4217 does not have it."
    );

    /// <summary>Checks an amount, which must have a currency.</summary>
    public static void Check(Money money, string member, RuleContext context)
    {
        if (money.Currency == default)
        {
            context.Report(
                RequiredValueRule.Definition,
                member,
                $"The amount {money} has no currency; expected a currency code of ISO 4217."
            );
        }
        else if (!money.Currency.IsKnown)
        {
            context.Report(Definition, member, $"ISO 4217 has no currency code \"{money.Currency}\".");
        }
    }
}
