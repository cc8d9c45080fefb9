namespace DealNews.Validation;

internal readonly partial struct PartnershipRules
{
    static partial void Own(Partnership value, RuleContext context)
    {
        PaymentRule.Check(value.Payments, value.Amount, isTotal: true, context);
        DealFigures.CheckOwnership(value.Shares, "shares", context);
        TimelineRule.Check(value.Timeline, context);
    }
}
