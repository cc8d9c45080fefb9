namespace DealNews.Validation;

/// <summary>DN3005.</summary>
internal static class CurrentValuationRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3005",
        "Two current valuations of a company on the same basis contradict each other."
    );

    public static void Check(ArticleFacts document, RuleContext context)
    {
        for (var i = 1; i < document.Facts.Count; i++)
        {
            if (
                document.Facts[i] is Valuation later
                && IsCurrent(later)
                && FindContradiction(document.Facts.AsSpan()[..i], later) is >= 0 and var at
                && document.Facts[at] is Valuation earlier
            )
            {
                context.ReportIn(
                    "facts",
                    i,
                    Definition,
                    "amount",
                    FormattableString.Invariant(
                        $"The company's current value is {later.Amount} here, but {earlier.Amount} at /facts/{at}."
                    )
                );
            }
        }
    }

    private static int FindContradiction(ReadOnlySpan<Fact> earlierFacts, Valuation later)
    {
        for (var i = 0; i < earlierFacts.Length; i++)
        {
            if (
                earlierFacts[i] is Valuation earlier
                && IsCurrent(earlier)
                && earlier.Company == later.Company
                && earlier.Basis == later.Basis
                && IsOfOneTime(earlier, later)
                && Contradict(earlier.Amount, later.Amount)
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsCurrent(Valuation valuation) =>
        valuation.Timing == ValuationTiming.Current
        && valuation.Polarity == Polarity.Positive
        && valuation.Amount is not null;

    private static bool IsOfOneTime(Valuation one, Valuation other) =>
        one.AsOf is not { } date
        || other.AsOf is not { } otherDate
        || !(date.IsBefore(otherDate) || date.IsAfter(otherDate));

    private static bool Contradict(ReportedAmount one, ReportedAmount other) =>
        one.TryInOneCurrency(other, out var mine, out var theirs)
        && ApproximateAmounts.BoundsOf(mine) is { } bounds
        && ApproximateAmounts.BoundsOf(theirs) is { } others
        && !bounds.Overlaps(others);
}
