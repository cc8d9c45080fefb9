namespace DealNews.Validation;

internal static partial class ForecastProviderRules
{
    static partial void Own(ForecastProvider value, RuleContext context)
    {
        if (value.Entity is null && BlankText.Is(value.Name))
        {
            context.Report(
                RuleCode.RequiredValueMissing,
                null,
                "Neither an entity nor a name is given; expected at least one."
            );
        }
    }
}
