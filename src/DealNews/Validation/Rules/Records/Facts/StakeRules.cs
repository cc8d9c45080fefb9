namespace DealNews.Validation;

internal readonly partial struct StakeRules
{
    static partial void Own(Stake value, RuleContext context)
    {
        if (value.Rank is not null)
        {
            context.HolderRanks++;
            PositiveNumberRule.CheckRank(value.Rank, "rank", context);
        }
    }
}
