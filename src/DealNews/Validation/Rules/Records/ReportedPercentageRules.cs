namespace DealNews.Validation;

internal readonly partial struct ReportedPercentageRules
{
    static partial void Own(ReportedPercentage value, RuleContext context) => PercentageRule.Check(value, context);
}
