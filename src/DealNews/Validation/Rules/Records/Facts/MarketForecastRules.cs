namespace DealNews.Validation;

internal readonly partial struct MarketForecastRules
{
    static partial void Own(MarketForecast value, RuleContext context) => ForecastPointsRule.Check(value, context);
}
