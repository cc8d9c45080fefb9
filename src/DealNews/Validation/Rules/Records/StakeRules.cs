namespace DealNews.Validation;

internal static partial class StakeRules
{
    static partial void Own(Stake value, RuleContext context)
    {
        if (value.Rank is { } rank and < 1)
        {
            context.Report(
                RuleCode.AmountNotPositive,
                "rank",
                FormattableString.Invariant($"The rank is {rank}; expected 1 or more.")
            );
        }
    }
}
