namespace DealNews.Validation;

internal static partial class FundingRoundRules
{
    static partial void Own(FundingRound value, RuleContext context)
    {
        for (var i = 1; i < value.Investors.Count; i++)
        {
            if (value.Investors[i] is { } investor && IsListedBefore(value.Investors.AsSpan()[..i], investor))
            {
                context.Path.Enter("investors");
                context.Path.Enter(i);
                context.Report(RuleCode.ParticipantsWrong, null, $"\"{investor.Entity}\" is listed twice.");
                context.Path.Leave();
                context.Path.Leave();
            }
        }

        StatusRule.Check(value, value.Status, context);
    }

    private static bool IsListedBefore(ReadOnlySpan<RoundInvestor> before, RoundInvestor investor)
    {
        foreach (var other in before)
        {
            if (other is not null && other.Entity == investor.Entity && !investor.Entity.IsAbsent)
            {
                return true;
            }
        }

        return false;
    }
}
