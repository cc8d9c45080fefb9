namespace DealNews.Validation;

internal readonly partial struct PriceTermsRules
{
    static partial void Own(PriceTerms value, RuleContext context)
    {
        if (
            value.Cap?.Currency is { } currency
            && Interval.Of(value.Floor, currency) is { } floor
            && Interval.Of(value.Cap, currency) is { } cap
            && floor.IsAbove(cap)
        )
        {
            FigureSumRule.Report("The lowest price", floor, "cap", value.Cap, context);
        }
    }
}
