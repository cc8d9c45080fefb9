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

    /// <summary>The half of the year, 1 or 2.</summary>
    public int? Half { get; init; }

    /// <summary>The last date of a span ("January-September 2010"); null for one date.</summary>
    public DateParts? End { get; init; }

    /// <summary>Whether the date depends on the day of the article, which is not known.</summary>
    public bool IsUnresolved { get; init; }

    /// <summary>Whether the month has the day: not February 30.</summary>
    public bool IsPossible =>
        (Month is not { } month || !(Day > DateTime.DaysInMonth(Year ?? LeapYear, month))) && End?.IsPossible != false;

    /// <summary>The finest part that the text gives.</summary>
    public DatePart? Finest =>
        Day is not null ? DatePart.Day
        : Month is not null ? DatePart.Month
        : Quarter is not null ? DatePart.Quarter
        : Half is not null ? DatePart.Half
        : Year is not null ? DatePart.Year
        : null;

    /// <summary>Returns the date with one more part; null if the part cannot have the number.</summary>
    public DateParts? With(DatePart part, int value) =>
        part switch
        {
            DatePart.Year when value is >= 1000 and < 3000 => this with { Year = value },
            DatePart.Half when value is 1 or 2 => this with { Half = value },
            DatePart.Quarter when value is >= 1 and <= 4 => this with { Quarter = value },
            DatePart.Month when value is >= 1 and <= 12 => this with { Month = value },
            DatePart.Day when value is >= 1 and <= 31 => this with { Day = value },
            _ => null,
        };

    private const int LeapYear = 2000;

    // EDTF writes a quarter or half-year as a code in place of the month.
    private const int FirstQuarterCode = 33;
    private const int FirstHalfCode = 40;

    /// <summary>Returns the date in a year; null if there is no year, no such day, or a day without a month.</summary>
    public PartialDate? ToDate(int? year)
    {
        var text = ToText(year);
        if (text is not null && End is { } end)
        {
            text = end.ToText(end.Year ?? year) is { } last ? $"{text}/{last}" : null;
        }

        return text is not null && PartialDate.TryParse(text, CultureInfo.InvariantCulture, out var date)
            ? date
            : (PartialDate?)null;
    }

    private string? ToText(int? year)
    {
        if (year is not (>= 1 and <= 9999) || IsUnresolved || (Day is not null && Month is null))
        {
            return null;
        }

        var month = Month ?? FirstQuarterCode - 1 + Quarter ?? FirstHalfCode - 1 + Half;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{year:0000}{(month is null ? "" : "-")}{month:00}{(Day is null ? "" : "-")}{Day:00}"
        );
    }
}
