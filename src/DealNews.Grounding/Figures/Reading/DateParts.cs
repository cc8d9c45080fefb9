using System.Globalization;

namespace DealNews.Grounding;

/// <summary>The parts of a date that a text gives. Other parts are null.</summary>
internal sealed record DateParts
{
    /// <summary>The year, from 1000 to 2999.</summary>
    public int? Year { get; init; }

    /// <summary>The month, from 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, from 1 to 31.</summary>
    public int? Day { get; init; }

    /// <summary>The quarter of the year, from 1 to 4.</summary>
    public int? Quarter { get; init; }

    /// <summary>Whether the month has the day: not February 30.</summary>
    public bool IsPossible => Month is not { } month || !(Day > DateTime.DaysInMonth(Year ?? LeapYear, month));

    private const int LeapYear = 2000;
    private const int FirstQuarterCode = 33;

    /// <summary>Returns the date in a year; null if there is no year, no such day, or a day without a month.</summary>
    public PartialDate? ToDate(int? year)
    {
        if (year is not (>= 1 and <= 9999) || (Day is not null && Month is null))
        {
            return null;
        }

        // EDTF writes a quarter as a code from 33 to 36 in place of the month.
        var month = Month ?? (Quarter is { } quarter ? FirstQuarterCode + quarter - 1 : null);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{year:0000}{(month is null ? "" : "-")}{month:00}{(Day is null ? "" : "-")}{Day:00}"
        );
        return PartialDate.TryParse(text, CultureInfo.InvariantCulture, out var date) ? date : (PartialDate?)null;
    }
}
