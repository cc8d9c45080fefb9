namespace DealNews.Validation;

internal static partial class RightRules
{
    static partial void Own(Right value, RuleContext context)
    {
        TimelineRule.Check(value.From, "from", value.Until, "until", context);
    }
}
