namespace DealNews.Validation;

internal readonly partial struct DebtFinancingRules
{
    static partial void Own(DebtFinancing value, RuleContext context)
    {
        SamePartyRule.Check(value.Lenders, "lenders", value.Borrower, "borrower", context);
        ProceedsFigures.Check(value.UseOfProceeds, value.Amount ?? value.NetProceeds, context);
        DealFigures.CheckPremiums(value.Premiums, value.ConversionPrice, context);
        CheckConversion(value, context);
        OrderFigures.Check(value.Amount, value.Subscription, value.OrderBook, context);
        OrderFigures.CheckPart("The amount drawn", value.DrawnAmount, "drawnAmount", value.Amount, context);
        ChangeFigures.Check(value.Change, value.Amount, context);
        PaymentRule.Check(value.Payments, value.Amount, isTotal: false, context);
        TimelineRule.Check(value.Timeline, context);
    }

    // Shares for a principal × conversion price = the principal.
    private static void CheckConversion(DebtFinancing value, RuleContext context)
    {
        if (value.ConversionSecurities?.Ratio is { } ratio)
        {
            FigureSumRule.CheckProduct(
                value.ConversionPrice,
                ratio.Numerator,
                ratio.DenominatorAmount,
                "conversionPrice",
                context
            );
        }
    }
}
