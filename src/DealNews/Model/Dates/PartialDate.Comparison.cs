namespace DealNews;

// What can be said for certain, and nothing else. A bound that is unknown, approximate or uncertain is no bound to reason from,
// so each of these methods answers false there: false is "not certain", never "the opposite is true".
public readonly partial struct PartialDate
{
    /// <summary>
    /// Whether this date is certainly before the other: its <see cref="Latest"/> day before the other's
    /// <see cref="Earliest"/>, and neither of the two approximate, uncertain, open or unknown.
    /// </summary>
    /// <remarks>
    /// <see langword="false"/> means that it is not certain, not that the date is after or the same: 2025 and February 2025 are
    /// neither before nor after each other, and <c>1990~</c> claims nothing. Of an interval, all of it must be before;
    /// <c>2025~/2026</c> is before 2027, because its end is sure.
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

    /// <summary>Whether the days from earliest to latest of both dates certainly have a day in common.</summary>
    /// <remarks>
    /// An open end reaches without limit; with an unknown, approximate or uncertain bound, nothing is certain and the answer is
    /// <see langword="false"/>. That days are in common does not say that both dates mean the same one of them.
    /// </remarks>
    public bool Overlaps(PartialDate other)
    {
        (var first, var last) = CertainDays();
        (var otherFirst, var otherLast) = other.CertainDays();
        return first <= otherLast && otherFirst <= last;
    }

    /// <summary>Whether the day is certainly one of the days from the earliest to the latest of this date.</summary>
    /// <inheritdoc cref="Contains(PartialDate)" path="/remarks"/>
    public bool Contains(DateOnly day)
    {
        (var first, var last) = CertainDays();
        return first <= day && day <= last;
    }

    /// <summary>
    /// Whether all days that the other date can be are certainly among the days of this one: 2025 contains February 2025.
    /// </summary>
    /// <remarks>
    /// An open end reaches without limit; with an unknown, approximate or uncertain bound, nothing is certain and the answer is
    /// <see langword="false"/>. A date that is valid and has neither contains itself.
    /// </remarks>
    public bool Contains(PartialDate other)
    {
        (var first, var last) = CertainDays();
        (var otherFirst, var otherLast) = other.CertainDays();
        return first <= otherFirst && otherLast <= last;
    }

    // An open end is the end of the calendar: nothing is before the first day or after the last one, so that nothing false follows.
    private (DateOnly? First, DateOnly? Last) CertainDays()
    {
        if (!TryRead(out var read))
        {
            return default;
        }

        return (
            read.Start.IsOpen ? DateOnly.MinValue
            : read.Start.Date is { IsQualified: false } start ? start.Earliest
            : null,
            read.End.IsOpen ? DateOnly.MaxValue
            : read.End.Date is { IsQualified: false } end ? end.Latest
            : null
        );
    }
}
