namespace DealNews.Validation;

/// <summary>DN3012.</summary>
internal static class PriceRangeRule
{
    public static readonly Rule Definition = Rule.Information(
        "DN3012",
        "The price of an offering is outside its range. This is possible, but rare."
    );

    public static void Check(ReportedAmount? price, ReportedAmount? range, RuleContext context)
    {
        if (
            price?.Currency is { } currency
            && Interval.Of(price, currency) is { } set
            && Interval.Of(range, currency) is { } allowed
            && !set.Overlaps(allowed)
        )
        {
            context.Report(
                Definition,
                "price",
                $"The price is {AmountExcerpt.Of(price)}; expected a price in the range: {AmountExcerpt.Of(range!)}."
            );
        }
    }
}
