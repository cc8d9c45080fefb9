namespace DealNews.Validation;

internal static partial class InvestmentPledgeRules
{
    static partial void Own(InvestmentPledge value, RuleContext context)
    {
        if (value is { Investee: null, Project: null })
        {
            RequiredValueRule.ReportNeither("investee", "project", context);
        }

        StatusRule.Check(value, value.Status, context);
    }
}
