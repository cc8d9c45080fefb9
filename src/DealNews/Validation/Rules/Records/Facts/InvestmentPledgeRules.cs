namespace DealNews.Validation;

internal readonly partial struct InvestmentPledgeRules
{
    static partial void Own(InvestmentPledge value, RuleContext context)
    {
        SamePartyRule.Check(value.Investors, "investors", value.Investee, "investee", context);
        SamePartyRule.Check(value.Investors, "investors", value.Project, "project", context);
        PaymentRule.Check(value.Payments, value.Amount, isTotal: false, context);
        TimelineRule.Check(value.Timeline, context);
    }
}
