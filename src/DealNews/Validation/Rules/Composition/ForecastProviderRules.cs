namespace DealNews.Validation;

internal static partial class ForecastProviderRules
{
    static partial void Own(ForecastProvider value, RuleContext context)
    {
        if (value.Entity is null && BlankText.Is(value.Name))
        {
            RequiredValueRule.ReportNeither("entity", "name", context);
        }
    }
}
