namespace DealNews.Validation;

internal static partial class QuantityRules
{
    static partial void Own(Quantity value, RuleContext context) =>
        PositiveNumberRule.CheckCount(value.Value, "value", context);
}
