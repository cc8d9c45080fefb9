namespace DealNews.Validation;

internal static partial class MarketForecastRules
{
    static partial void Own(MarketForecast value, RuleContext context) => ForecastPointsRule.Check(value, context);
}
