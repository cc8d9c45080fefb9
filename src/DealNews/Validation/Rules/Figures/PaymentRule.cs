namespace DealNews.Validation;

/// <summary>DN3011.</summary>
internal static class PaymentRule
{
    public static readonly Rule Definition = Rule.Warning("DN3011", "A payment is larger than its deal.");

    /// <summary>Checks the payments of a deal.</summary>
    /// <param name="payments">The payments.</param>
    /// <param name="amount">The amount of the deal.</param>
    /// <param name="isTotal">
    /// Whether the amount includes all payments; otherwise contingent payments can be additional.
    /// </param>
    /// <param name="context">The context.</param>
    public static void Check(ValueList<Payment> payments, ReportedAmount? amount, bool isTotal, RuleContext context)
    {
        if (amount?.Currency is not { } currency || Interval.Of(amount, currency) is not { } whole)
        {
            return;
        }

        for (var i = 0; i < payments.Count; i++)
        {
            if (
                payments[i] is { } payment
                && (isTotal || !IsContingent(payment.PaymentKind))
                && Interval.Of(payment.Amount, currency) is { } part
                && part.IsAbove(whole)
            )
            {
                context.ReportIn(
                    "payments",
                    i,
                    Definition,
                    "amount",
                    $"The payment is {AmountExcerpt.Of(payment.Amount!)}; expected at most the deal, "
                        + $"{AmountExcerpt.Of(amount)}."
                );
            }
        }
    }

    private static bool IsContingent(PaymentKind kind) =>
        kind == PaymentKind.Milestone
        || kind == PaymentKind.EarnOut
        || kind == PaymentKind.Royalty
        || kind == PaymentKind.LiquidatedDamages
        || kind == PaymentKind.Other;
}
