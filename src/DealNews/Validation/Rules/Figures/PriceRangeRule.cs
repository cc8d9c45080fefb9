namespace DealNews.Validation;

/// <summary>DN3012.</summary>
internal static class PriceRangeRule
{
    public static readonly Rule Definition = Rule.Information(
        "DN3012",
        "The price of an offering is outside its range. This can be right, but it is worth a look."
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
                $"The price is {AmountExcerpt.Of(price)}; the range is {AmountExcerpt.Of(range!)}."
            );
        }
    }
}
