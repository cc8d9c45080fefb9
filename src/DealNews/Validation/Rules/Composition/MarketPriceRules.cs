namespace DealNews.Validation;

internal static partial class MarketPriceRules
{
    static partial void Own(MarketPrice value, RuleContext context)
    {
        ChangeFigures.Check(value.Change, value.Price, context);
    }
}
