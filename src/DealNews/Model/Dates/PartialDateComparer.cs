namespace DealNews;

/// <summary>
/// Sorts dates by their first or their last possible day: <see cref="PartialDate.ByEarliest"/>,
/// <see cref="PartialDate.ByLatest"/>. Null comes first.
/// </summary>
/// <remarks>
/// The order is total and agrees with equality: it returns 0 only for equal dates. It is only for sorting lists. To
/// compare dates in time, use <see cref="PartialDate.IsBefore(PartialDate)"/>.
/// </remarks>
public sealed class PartialDateComparer : IComparer<PartialDate>, IComparer<PartialDate?>
{
    private readonly bool _byLatest;

    internal PartialDateComparer(bool byLatest) => _byLatest = byLatest;

    /// <summary>Compares two dates.</summary>
    /// <returns>A negative number, zero or a positive number if x sorts before, equals or sorts after y.</returns>
    public int Compare(PartialDate x, PartialDate y)
    {
        var (isDate, isOtherDate) = (x.IsValid, y.IsValid);
        if (isDate != isOtherDate)
        {
            return isDate ? -1 : 1;
        }

        var (earliest, latest) = (Start(x).CompareTo(Start(y)), End(x).CompareTo(End(y)));
        var (first, second) = _byLatest ? (latest, earliest) : (earliest, latest);
        return first != 0 ? first
            : second != 0 ? second
            : string.CompareOrdinal(x.Value, y.Value);
    }

    /// <summary>Compares two dates of which either may be null; null comes first.</summary>
    /// <returns>A negative number, zero or a positive number if x sorts before, equals or sorts after y.</returns>
    public int Compare(PartialDate? x, PartialDate? y) =>
        x is { } date && y is { } other ? Compare(date, other) : x.HasValue.CompareTo(y.HasValue);

    private static DateOnly Start(PartialDate date) => date.Earliest ?? DateOnly.MinValue;

    private static DateOnly End(PartialDate date) => date.Latest ?? DateOnly.MaxValue;
}
