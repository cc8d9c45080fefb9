namespace DealNews.Validation;

/// <summary>
/// DN3015. Compares acquisitions that differ only in the price. Offers that are raised, and reports of different
/// sources, can have different prices.
/// </summary>
internal static class DealPriceRule
{
    public static readonly Rule Definition = Rule.Warning("DN3015", "One deal has two prices that differ.");

    public static void Check(ArticleFacts document, RuleContext context)
    {
        var first = new Dictionary<Deal, int>();
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (
                document.Facts[i]
                    is not Acquisition { Revises: null, Assets.IsEmpty: true, Amount.Currency: { } currency } deal
                || deal.Polarity == Polarity.Negative
            )
            {
                continue;
            }

            var key = new Deal(
                deal.Acquirers,
                deal.Target,
                deal.OtherTargets,
                deal.Share,
                deal.Status,
                deal.Date,
                deal.Basis,
                deal.DealType,
                deal.Attribution,
                currency
            );
            if (first.TryAdd(key, i))
            {
                continue;
            }

            var earlier = ((Acquisition)document.Facts[first[key]]).Amount!;
            if (
                Interval.Of(deal.Amount, currency) is { } price
                && Interval.Of(earlier, currency) is { } other
                && !price.Overlaps(other)
            )
            {
                context.ReportIn(
                    "facts",
                    i,
                    Definition,
                    "amount",
                    $"The price is {AmountExcerpt.Of(deal.Amount)} here, but "
                        + FormattableString.Invariant($"{AmountExcerpt.Of(earlier)} at /facts/{first[key]}.")
                );
            }
        }
    }

    private sealed record Deal(
        ValueList<EntityId> Acquirers,
        EntityId? Target,
        ValueList<EntityId> OtherTargets,
        ReportedPercentage? Share,
        AcquisitionStatus Status,
        PartialDate? Date,
        ValuationBasis Basis,
        DealType? DealType,
        Attribution? Attribution,
        Currency Currency
    );
}
