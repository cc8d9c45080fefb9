namespace DealNews;

/// <summary>Sorts amounts by currency and bounds.</summary>
internal sealed class ReportedAmountComparer(bool byUpper) : IComparer<ReportedAmount>
{
    /// <inheritdoc/>
    public int Compare(ReportedAmount? x, ReportedAmount? y)
    {
        if (x is null || y is null)
        {
            return (x is not null).CompareTo(y is not null);
        }

        var currency = Nullable.Compare(x.Currency, y.Currency);
        var lower = Nullable.Compare(x.Lower?.Amount, y.Lower?.Amount);
        // A missing upper bound is above all others.
        var upper = (x.Upper, y.Upper) switch
        {
            ({ } one, { } two) => one.Amount.CompareTo(two.Amount),
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        };
        return currency != 0 ? currency
            : (byUpper ? upper : lower) is var first and not 0 ? first
            : byUpper ? lower
            : upper;
    }
}
