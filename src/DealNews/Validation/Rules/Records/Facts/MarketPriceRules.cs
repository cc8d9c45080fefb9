namespace DealNews.Validation;

internal readonly partial struct MarketPriceRules
{
    static partial void Own(MarketPrice value, RuleContext context)
    {
        ChangeFigures.Check(value.Change, value.Price, context);
        ChangeFigures.Check(value.Change, value.Value, context);
    }
}
