namespace DealNews.Validation;

/// <summary>Compares the orders and the parts of an offering or a debt with its amount (DN3009).</summary>
internal static class OrderFigures
{
    /// <summary>Checks amount × subscription = order book.</summary>
    public static void Check(
        ReportedAmount? amount,
        ReportedNumber? subscription,
        ReportedAmount? orderBook,
        RuleContext context
    ) => FigureSumRule.CheckProduct(amount, subscription, orderBook, "orderBook", context);

    /// <summary>Reports a part that exceeds its whole.</summary>
    public static void CheckPart(
        string name,
        ReportedAmount? part,
        string member,
        ReportedAmount? whole,
        RuleContext context
    )
    {
        if (
            whole?.Currency is { } currency
            && Interval.Of(part, currency) is { } size
            && Interval.Of(whole, currency) is { } limit
            && size.IsAbove(limit)
        )
        {
            FigureSumRule.Report(name, size, member, whole, context);
        }
    }

    /// <summary>Reports a tranche that exceeds the offering, or whose share of it is not its amount.</summary>
    public static void CheckTranches(ValueList<OfferingTranche> tranches, ReportedAmount? whole, RuleContext context)
    {
        for (var i = 0; i < tranches.Count; i++)
        {
            // Further securities come on top of the offering.
            if (tranches[i] is not { } tranche || tranche.TrancheKind == TrancheKind.Overallotment)
            {
                continue;
            }

            context.Path.Enter("tranches", i);
            CheckPart("The tranche", tranche.Amount, "amount", whole, context);
            if (
                whole?.Currency is { } currency
                && Interval.Of(whole, currency) is { } size
                && Interval.Of(tranche.Share) is { } share
            )
            {
                FigureSumRule.Check(
                    "Share × amount of the offering",
                    size * new Interval(Math.Max(share.Lower, 0) / 100, share.Upper / 100),
                    "amount",
                    Interval.Of(tranche.Amount, currency),
                    tranche.Amount,
                    context
                );
            }

            context.Path.Leave();
        }
    }
}
