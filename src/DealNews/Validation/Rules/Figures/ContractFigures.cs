namespace DealNews.Validation;

/// <summary>Compares the items of a contract with its value (DN3009).</summary>
internal static class ContractFigures
{
    public static void Check(Contract contract, RuleContext context)
    {
        if (
            contract.Items.IsEmpty
            || contract.Amount?.Currency is not { } currency
            || Interval.Of(contract.Amount, currency) is not { } whole
        )
        {
            return;
        }

        var sum = new Interval(0, 0);
        var areProducts = true;
        foreach (var item in contract.Items)
        {
            var product = Interval.Of(item?.UnitPrice, currency) * NumberOf(item, contract.Duration);
            areProducts &= product is not null;
            sum += product ?? Interval.Of(item?.Amount, currency) ?? new(0, 0);
        }

        // The amount of an item can be an annual amount, so the sum of such amounts can be less than the value.
        if (areProducts ? !sum.Overlaps(whole) : sum.IsAbove(whole))
        {
            var text = contract.Items is [{ UnitPrice: { } price, Count: { } count }]
                ? $"{AmountExcerpt.Of(price)} × {count}"
                : "The sum of the items";
            FigureSumRule.Report(text, sum, "amount", contract.Amount, context);
        }
    }

    // With a frequency, the count is the number per period. A price that changes makes the sum unknown.
    private static Interval? NumberOf(ContractItem? item, ReportedNumber? duration) =>
        item switch
        {
            null or { Pricing: not null } => null,
            { Frequency: { } frequency } => Interval.Of(item.Count) * Recurrence.Times(frequency, duration),
            { Count.Unit: { } unit } when Recurrence.Of(unit) is { } frequency => Interval.Of(item.Count)
                * Recurrence.Times(frequency, duration),
            _ => Interval.Of(item.Count),
        };
}
