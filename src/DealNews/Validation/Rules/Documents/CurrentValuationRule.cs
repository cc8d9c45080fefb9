namespace DealNews.Validation;

/// <summary>A company has one current value on each basis.</summary>
internal static class CurrentValuationRule
{
    public static void Check(ArticleFacts document, RuleContext context)
    {
        for (var i = 1; i < document.Facts.Count; i++)
        {
            if (
                document.Facts[i] is Valuation later
                && IsCurrent(later)
                && Contradicted(document.Facts.AsSpan()[..i], later) is { } earlier
            )
            {
                context.ReportIn(
                    "facts",
                    i,
                    RuleCode.ValuationsContradictory,
                    "amount",
                    $"\"{later.Company}\" is worth {later.Amount} here and {earlier.Amount} before."
                );
            }
        }
    }

    private static Valuation? Contradicted(ReadOnlySpan<Fact> before, Valuation later)
    {
        foreach (var fact in before)
        {
            if (
                fact is Valuation earlier
                && IsCurrent(earlier)
                && earlier.Company == later.Company
                && earlier.Basis == later.Basis
                && IsOfOneTime(earlier, later)
                && Contradict(earlier.Amount, later.Amount)
            )
            {
                return earlier;
            }
        }

        return null;
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
