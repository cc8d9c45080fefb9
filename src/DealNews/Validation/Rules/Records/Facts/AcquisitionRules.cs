namespace DealNews.Validation;

internal readonly partial struct AcquisitionRules
{
    static partial void Own(Acquisition value, RuleContext context)
    {
        context.Acquisitions++;
        SamePartyRule.Check(value.Acquirers, "acquirers", value.Target, "target", context);
        SamePartyRule.Check(value.Acquirers, "acquirers", value.OtherTargets, "otherTargets", context);
        SamePartyRule.Check(value.Acquirers, "acquirers", value.Sellers, "sellers", context);
        DealFigures.CheckOffer(value.Offer, value.Amount, value.Basis, value.Consideration, context);
        DealFigures.CheckPremiums(value.Premiums, value.Offer?.PricePerShare, context);
        DealFigures.CheckStakes(value.StakeBefore, value.Share, value.StakeAfter, context);
        ProceedsFigures.Check(value.UseOfProceeds, value.NetProceeds ?? value.Amount, context);
        PaymentRule.Check(value.Payments, value.Amount, isTotal: false, context);
        TimelineRule.Check(value.Timeline, context);
    }
}
