namespace DealNews.Validation;

internal readonly partial struct QuantityRules
{
    static partial void Own(Quantity value, RuleContext context) =>
        PositiveNumberRule.CheckCount(value.Value, "value", context);
}
