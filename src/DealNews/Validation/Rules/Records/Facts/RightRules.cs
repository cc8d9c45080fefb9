namespace DealNews.Validation;

internal readonly partial struct RightRules
{
    static partial void Own(Right value, RuleContext context)
    {
        DealFigures.CheckPremiums(value.Premiums, value.Price, context);
        TimelineRule.Check(value.From, "from", value.Until, "until", context);
    }
}
