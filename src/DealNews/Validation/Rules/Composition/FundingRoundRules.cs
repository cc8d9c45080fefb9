namespace DealNews.Validation;

internal static partial class FundingRoundRules
{
    static partial void Own(FundingRound value, RuleContext context) =>
        ParticipantsRule.CheckDistinct(value.Investors, "investors", static investor => investor.Entity, context);
}
