namespace DealNews;

// The methods return true only if the result is certain. For a bound that is unknown, approximate or uncertain, they
// return false, which does not mean that the opposite is true. The sort order is total, but it is not an order in time.
public readonly partial struct PartialDate
{
    /// <summary>
    /// Sorts dates by <see cref="Earliest"/>, then by <see cref="Latest"/>, then by text (ordinal).
    /// </summary>
    /// <remarks>
    /// An open or unknown start sorts first, an open or unknown end last. Texts that are not dates follow all dates.
    /// </remarks>
    public static PartialDateComparer ByEarliest { get; } = new(byLatest: false);

    /// <summary>
    /// Sorts dates by <see cref="Latest"/>, then by <see cref="Earliest"/>, then by text (ordinal).
    /// </summary>
    /// <remarks><inheritdoc cref="ByEarliest" path="/remarks/node()"/></remarks>
    public static PartialDateComparer ByLatest { get; } = new(byLatest: true);

    /// <summary>
    /// Compares dates for sorting, as <see cref="ByEarliest"/> does: by earliest day, then by latest day, then by text.
    /// </summary>
    /// <remarks>
    /// The result is 0 only for equal dates. To find the date that is earlier in time, use
    /// <see cref="IsBefore(PartialDate)"/>.
    /// </remarks>
    public int CompareTo(PartialDate other) => ByEarliest.Compare(this, other);

    /// <summary>
    /// Whether this date is certainly before the other: its <see cref="Latest"/> day is before the
    /// <see cref="Earliest"/> day of the other, and neither bound is approximate, uncertain, open or unknown.
    /// </summary>
    /// <remarks>
    /// <see langword="false"/> means "not certain", not "after" or "the same": neither of 2025 and February 2025 is
    /// before the other, and nothing is certain about <c>1990~</c>. An interval must be before the other as a whole:
    /// <c>2025~/2026</c> is before 2027, because its end is certain.
    /// </remarks>
    public bool IsBefore(PartialDate other) => CertainDays().Last < other.CertainDays().First;

    /// <summary>Whether this date is certainly before that day.</summary>
    /// <inheritdoc cref="IsBefore(PartialDate)" path="/remarks"/>
    public bool IsBefore(DateOnly day) => CertainDays().Last < day;

    /// <summary>Whether this date is certainly after the other: the other is before it.</summary>
    /// <inheritdoc cref="IsBefore(PartialDate)" path="/remarks"/>
    public bool IsAfter(PartialDate other) => other.IsBefore(this);

    /// <summary>Whether this date is certainly after that day.</summary>
    /// <inheritdoc cref="IsBefore(PartialDate)" path="/remarks"/>
    public bool IsAfter(DateOnly day) => CertainDays().First > day;

    /// <summary>
    /// Whether both dates certainly have a day in common, counted from the earliest to the latest day of each.
    /// </summary>
    /// <remarks>
    /// An open end has no limit. With an unknown, approximate or uncertain bound, nothing is certain and the result is
    /// <see langword="false"/>. Common days do not mean that both dates are the same day.
    /// </remarks>
    public bool Overlaps(PartialDate other)
    {
        (var first, var last) = CertainDays();
        (var otherFirst, var otherLast) = other.CertainDays();
        return first <= otherLast && otherFirst <= last;
    }

    /// <summary>Whether the day is certainly from the earliest to the latest day of this date.</summary>
    /// <inheritdoc cref="Contains(PartialDate)" path="/remarks"/>
    public bool Contains(DateOnly day)
    {
        (var first, var last) = CertainDays();
        return first <= day && day <= last;
    }

    /// <summary>
    /// Whether all possible days of the other date are certainly among the days of this date: 2025 contains February
    /// 2025.
    /// </summary>
    /// <remarks>
    /// An open end has no limit. With an unknown, approximate or uncertain bound, nothing is certain and the result is
    /// <see langword="false"/>. A valid date without such a bound contains itself.
    /// </remarks>
    public bool Contains(PartialDate other)
    {
        (var first, var last) = CertainDays();
        (var otherFirst, var otherLast) = other.CertainDays();
        return first <= otherFirst && otherLast <= last;
    }

    /// <summary>Returns the first and last day; null for a day that is not certain.</summary>
    // An open end is the end of the calendar: no date is before its first day or after its last.
    internal (DateOnly? First, DateOnly? Last) CertainDays()
    {
        // Not every day between the dates of a set is one of its days.
        if (!TryRead(out var read) || read.IsSet)
        {
            return default;
        }

        return (
            read.Start.IsOpen ? DateOnly.MinValue
            : read.Start.Date is { HasCertainBounds: true } start ? start.Earliest
            : null,
            read.End.IsOpen ? DateOnly.MaxValue
            : read.End.Date is { HasCertainBounds: true } end ? end.Latest
            : null
        );
    }
}
