namespace DealNews.Validation;

internal static partial class FundingRoundRules
{
    static partial void Own(FundingRound value, RuleContext context)
    {
        context.ListedTwice(value.Investors, "investors", static investor => investor.Entity);
        StatusRule.Check(value, value.Status, context);
    }
}
