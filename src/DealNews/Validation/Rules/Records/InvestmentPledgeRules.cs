namespace DealNews.Validation;

internal static partial class InvestmentPledgeRules
{
    static partial void Own(InvestmentPledge value, RuleContext context)
    {
        if (value is { Investee: null, Project: null })
        {
            context.Report(
                RuleCode.RequiredValueMissing,
                null,
                "Neither an investee nor a project is given; expected at least one."
            );
        }

        StatusRule.Check(value, value.Status, context);
    }
}
