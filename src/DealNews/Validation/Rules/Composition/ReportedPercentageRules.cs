namespace DealNews.Validation;

internal static partial class ReportedPercentageRules
{
    static partial void Own(ReportedPercentage value, RuleContext context) => PercentageRule.Check(value, context);
}
