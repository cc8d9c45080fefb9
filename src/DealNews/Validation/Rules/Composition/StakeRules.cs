namespace DealNews.Validation;

internal static partial class StakeRules
{
    static partial void Own(Stake value, RuleContext context) =>
        PositiveNumberRule.CheckRank(value.Rank, "rank", context);
}
