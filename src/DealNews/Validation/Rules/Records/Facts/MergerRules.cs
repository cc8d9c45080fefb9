namespace DealNews.Validation;

internal readonly partial struct MergerRules
{
    static partial void Own(Merger value, RuleContext context)
    {
        DealFigures.CheckOffer(value.Offer, value.Amount, value.Basis, value.Consideration, context);
        DealFigures.CheckPremiums(value.Premiums, value.Offer?.PricePerShare, context);
        DealFigures.CheckOwnership(value.Ownership, "ownership", context);
        PaymentRule.Check(value.Payments, value.Amount, isTotal: false, context);
        TimelineRule.Check(value.Timeline, context);
    }
}
