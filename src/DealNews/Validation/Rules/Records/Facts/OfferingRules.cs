namespace DealNews.Validation;

internal readonly partial struct OfferingRules
{
    static partial void Own(Offering value, RuleContext context)
    {
        CheckProceeds(value, context);
        FigureSumRule.CheckProduct(value.Price, value.TotalSecurities, value.Capitalization, "capitalization", context);
        FigureSumRule.Check(
            "New + existing securities",
            Interval.Of(value.NewSecurities) + Interval.Of(value.ExistingSecurities),
            "securities",
            Interval.Of(value.Securities?.Count),
            value.Securities?.Count,
            context
        );
        ProceedsFigures.Check(value.UseOfProceeds, value.Amount ?? value.NetProceeds, context);
        PriceRangeRule.Check(value.Price, value.PriceRange, context);
        ChangeFigures.Check(value.Change, value.Amount, context);
        PaymentRule.Check(value.Payments, value.Amount, isTotal: false, context);
        OrderFigures.Check(value.Amount, value.Subscription, value.OrderBook, context);
        OrderFigures.CheckTranches(value.Tranches, value.Amount, context);
        DealFigures.CheckPremiums(value.Premiums, value.Price, context);
        TimelineRule.Check(value.PricingDate, "pricingDate", value.ListingDate, "listingDate", context);
        TimelineRule.Check(value.PricingDate, "pricingDate", value.SettlementDate, "settlementDate", context);
        TimelineRule.Check(value.Timeline, context);
    }

    // The proceeds may have further securities, if they are sold.
    private static void CheckProceeds(Offering value, RuleContext context)
    {
        if (
            value.Amount?.Currency is { } currency
            && Interval.Of(value.Price ?? value.PriceRange, currency) is { } price
            && Interval.Of(value.Securities?.Count) is { } count
        )
        {
            var most = count.Upper + (Interval.Of(value.Overallotment)?.Upper ?? 0);
            FigureSumRule.Check(
                "Price × number",
                price * new Interval(count.Lower, most),
                "amount",
                Interval.Of(value.Amount, currency),
                value.Amount,
                context
            );
        }
    }
}
