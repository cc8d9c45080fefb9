namespace DealNews;

/// <summary>
/// A date with unspecified digits (<c>X</c>): a decade (<c>202X</c>), an unspecified month or day
/// (<c>2004-XX</c>, <c>XXXX-XX-04</c>).
/// </summary>
/// <param name="Year">The possible years.</param>
/// <param name="Month">The possible months; 0 to 0 if the date names none.</param>
/// <param name="Day">The possible days; 0 to 0 if the date names none.</param>
internal sealed record EdtfMask(EdtfMask.Range Year, EdtfMask.Range Month, EdtfMask.Range Day)
{
    /// <summary>The forms as a regular expression.</summary>
    public const string Pattern =
        "(([0-9]{3}X|[0-9]{2}X[0-9X]|[0-9]X[0-9X]{2}|X[0-9X]{3})(-[0-9X]{2}(-[0-9X]{2})?)?"
        + "|[0-9]{4}-([0-9]X|X[0-9X])(-[0-9X]{2})?|[0-9]{4}-[0-9]{2}-([0-9]X|X[0-9X]))[~?%]?";

    private const char Unspecified = 'X';

    /// <summary>The first possible day; null if the year is unspecified.</summary>
    public DateOnly? Earliest => IsAnyYear ? null : Find(isFirst: true);

    /// <summary>The last possible day; null if the year is unspecified.</summary>
    public DateOnly? Latest => IsAnyYear ? null : Find(isFirst: false);

    /// <summary>The unit that the date names.</summary>
    public DatePrecision Precision =>
        this switch
        {
            { Day.First: > 0 } => DatePrecision.Day,
            { Month.First: > 0 } => DatePrecision.Month,
            _ when Year.Last - Year.First < 10 => DatePrecision.Decade,
            _ => DatePrecision.Century,
        };

    /// <summary>Whether the date is a whole decade or century, so that its bounds are certain.</summary>
    public bool IsWholeUnit =>
        Month.First == 0 && !IsAnyYear && (Year.Last - Year.First == 9 || (Year.Last - Year.First == 99));

    private bool IsAnyYear => Year is { First: <= 1, Last: 9999 };

    /// <summary>Parses a text of digits and <c>X</c> without a qualifier.</summary>
    /// <returns>The mask; null if the text is not a mask, and the fault gives the reason.</returns>
    public static EdtfMask? Read(ReadOnlySpan<char> text, out TextFault fault)
    {
        var (year, month, day) = (default(Range), default(Range), default(Range));
        if (
            !TryPart(text, 0, 4, 1, 9999, "a year from 0001 to 9999", out year, out fault)
            || (text.Length > 4 && !TryPart(text, 5, 2, 1, 12, "a month from 01 to 12", out month, out fault))
            || (text.Length > 7 && !TryPart(text, 8, 2, 1, 31, "a day from 01 to 31", out day, out fault))
        )
        {
            return null;
        }

        if (text.Length > 10)
        {
            fault = new(10, "the end of the date");
            return null;
        }

        EdtfMask mask = new(year, month, day);
        if (mask.Find(isFirst: true) is null)
        {
            fault = new(8, "a day that exists in the month");
            return null;
        }

        return mask;
    }

    private static bool TryPart(
        ReadOnlySpan<char> text,
        int start,
        int length,
        int least,
        int most,
        string expected,
        out Range range,
        out TextFault fault
    )
    {
        (range, fault) = (default, default);
        if (start > 0 && text[start - 1] != '-')
        {
            fault = new(start - 1, "\"-\" or the end of the date");
            return false;
        }

        var (first, last) = (0, 0);
        for (var i = start; i < start + length; i++)
        {
            if (i >= text.Length || (text[i] != Unspecified && !char.IsAsciiDigit(text[i])))
            {
                fault = new(i, $"{(length == 4 ? "four" : "two")} digits or \"X\"");
                return false;
            }

            var isOpen = text[i] == Unspecified;
            first = (first * 10) + (isOpen ? 0 : text[i] - '0');
            last = (last * 10) + (isOpen ? 9 : text[i] - '0');
        }

        range = new(Math.Max(first, least), Math.Min(last, most));
        if (range.First > range.Last)
        {
            fault = new(start, expected);
            return false;
        }

        return true;
    }

    // At most nine years are enough: every day of the calendar, also 29 February, occurs in them.
    private DateOnly? Find(bool isFirst)
    {
        const int years = 9;
        for (var i = 0; i < Math.Min(years, Year.Last - Year.First + 1); i++)
        {
            var year = isFirst ? Year.First + i : Year.Last - i;
            var (firstMonth, lastMonth) = Month.First == 0 ? (1, 12) : (Month.First, Month.Last);
            for (var j = 0; j <= lastMonth - firstMonth; j++)
            {
                var month = isFirst ? firstMonth + j : lastMonth - j;
                var most = DateTime.DaysInMonth(year, month);
                var (firstDay, lastDay) = Day.First == 0 ? (1, most) : (Day.First, Math.Min(Day.Last, most));
                if (firstDay <= lastDay)
                {
                    return new(year, month, isFirst ? firstDay : lastDay);
                }
            }
        }

        return null;
    }

    /// <summary>The possible numbers.</summary>
    internal readonly record struct Range(int First, int Last);
}
