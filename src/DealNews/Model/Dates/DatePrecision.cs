namespace DealNews;

/// <summary>The precision of a <see cref="PartialDate"/>: the calendar unit that it names.</summary>
public enum DatePrecision
{
    /// <summary>One day: <c>2025-02-04</c>.</summary>
    Day,

    /// <summary>A calendar month: <c>2025-02</c>.</summary>
    Month,

    /// <summary>A calendar quarter, three months: <c>2025-33</c> to <c>2025-36</c>.</summary>
    Quarter,

    /// <summary>A half of a calendar year, six months: <c>2025-40</c> and <c>2025-41</c>.</summary>
    HalfYear,

    /// <summary>A season without a hemisphere: <c>2025-21</c> (spring) to <c>2025-24</c> (winter).</summary>
    Season,

    /// <summary>A calendar year: <c>2025</c>.</summary>
    Year,

    /// <summary>A decade: <c>202X</c>.</summary>
    Decade,

    /// <summary>A century: <c>20XX</c>.</summary>
    Century,

    /// <summary>Several dates, all of them or one of them: <c>{2026,2028}</c>, <c>[2026,2028]</c>.</summary>
    Set,

    /// <summary>
    /// A start and an end, either of which may be open or unknown: <c>2025-01/2025-06</c>, <c>2025-01/..</c>.
    /// </summary>
    Interval,
}
