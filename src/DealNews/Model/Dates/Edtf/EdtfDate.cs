using System.Diagnostics;

namespace DealNews;

/// <summary>A parsed date of an EDTF text: the whole text, or one end of an interval.</summary>
/// <param name="Year">The year, from 1 to 9999.</param>
/// <param name="Code">The second number: a month, or the code of a season, quarter or half-year; 0 if absent.</param>
/// <param name="Day">The day of the month; 0 if absent.</param>
internal readonly record struct EdtfDate(int Year, int Code, int Day)
{
    /// <summary>The smallest code of each group that ISO 8601-2 uses instead of a month.</summary>
    public const int Spring = 21,
        FirstQuarter = 33,
        FirstHalf = 40;

    /// <summary>The forms of one date as a regular expression.</summary>
    public const string Pattern = "(" + WholePattern + "|" + EdtfMask.Pattern + ")";

    private const string WholePattern =
        "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"
        + "(-((0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-9]))?|"
        + "(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31|2[1-4]|3[3-6]|4[01]))?[~?%]?";

    private const string MonthOrGroup =
        "a month from 01 to 12, a season from 21 to 24, a quarter from 33 to 36, or a half-year, 40 or 41";

    private const string Qualifier = "\"~\", \"?\", \"%\" or the end of the date";

    /// <summary>The possible values, if the date has unspecified digits (<c>X</c>).</summary>
    public EdtfMask? Mask { get; init; }

    /// <summary>Whether the bounds of the date are certain, apart from qualifiers.</summary>
    public bool HasCertainBounds => !IsQualified && (Mask is null || Mask.IsWholeUnit);

    /// <summary>Whether the date is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the date is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether the date is approximate or uncertain.</summary>
    public bool IsQualified => IsApproximate || IsUncertain;

    /// <summary>The unit that the date names; never <see cref="DatePrecision.Interval"/>.</summary>
    public DatePrecision Precision =>
        Mask is not null
            ? Mask.Precision
            : Code switch
            {
                0 => DatePrecision.Year,
                < Spring => Day == 0 ? DatePrecision.Month : DatePrecision.Day,
                < FirstQuarter => DatePrecision.Season,
                < FirstHalf => DatePrecision.Quarter,
                _ => DatePrecision.HalfYear,
            };

    /// <summary>The first possible day; null if it is before the year 0001.</summary>
    public DateOnly? Earliest =>
        Mask is not null ? Mask.Earliest
        : RunsOverNewYear ? (Year > 1 ? new DateOnly(Year - 1, 11, 1) : null)
        : new DateOnly(Year, Months.First, Math.Max(Day, 1));

    /// <summary>The last possible day; null if it is after the year 9999.</summary>
    public DateOnly? Latest =>
        Mask is not null ? Mask.Latest
        : RunsOverNewYear ? (Year < 9999 ? new DateOnly(Year + 1, 3, 31) : null)
        : new DateOnly(Year, Months.Last, Day > 0 ? Day : DateTime.DaysInMonth(Year, Months.Last));

    // Summer in the south and winter in the north cross the new year, and either year may name them. Every definition
    // (meteorological, astronomical, solar terms) is between 1 November of the previous and 31 March of the next year.
    private bool RunsOverNewYear => Code is Spring + 1 or Spring + 3;

    private (int First, int Last) Months =>
        Precision switch
        {
            DatePrecision.Day or DatePrecision.Month => (Code, Code),
            DatePrecision.Quarter => Group(Code - FirstQuarter, 3),
            DatePrecision.HalfYear => Group(Code - FirstHalf, 6),
            _ => (1, 12),
        };

    /// <summary>Parses a text that is exactly one date.</summary>
    public static TextFault? Read(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        if (text.Contains('X'))
        {
            return ReadMask(text, out date);
        }

        if (FirstNonDigit(text, 0, 4) is { } inYear)
        {
            return new TextFault(inYear, "a year of four digits");
        }

        int year = Number(text[..4]),
            code = 0,
            day = 0;
        if (year == 0)
        {
            return new TextFault(0, "a year from 0001 to 9999");
        }

        var position = 4;
        if (HasHyphen(text, position))
        {
            if (FirstNonDigit(text, 5, 2) is { } inCode)
            {
                return new TextFault(inCode, MonthOrGroup);
            }

            code = Number(text[5..7]);
            if (
                code
                is not (
                    >= 1
                    and <= 12
                    or >= Spring
                    and < Spring + 4
                    or >= FirstQuarter
                    and < FirstQuarter + 4
                    or FirstHalf
                    or FirstHalf + 1
                )
            )
            {
                return new TextFault(5, MonthOrGroup);
            }

            position = 7;
            if (code <= 12 && HasHyphen(text, position))
            {
                if (FirstNonDigit(text, 8, 2) is { } inDay)
                {
                    return new TextFault(inDay, "a day of two digits");
                }

                day = Number(text[8..10]);
                if (day < 1 || day > DateTime.DaysInMonth(year, code))
                {
                    return new TextFault(8, DayRange(DateTime.DaysInMonth(year, code)));
                }

                position = 10;
            }
        }

        var qualifier = position < text.Length ? text[position] : '\0';
        EdtfDate read = new(year, code, day)
        {
            IsApproximate = qualifier is '~' or '%',
            IsUncertain = qualifier is '?' or '%',
        };
        if (read.IsQualified)
        {
            position++;
        }

        if (position < text.Length)
        {
            return new TextFault(position, ExpectedAfter(read));
        }

        date = read;
        return null;
    }

    private static TextFault? ReadMask(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        var qualifier = text[^1];
        var isQualified = qualifier is '~' or '?' or '%';
        if (EdtfMask.Read(isQualified ? text[..^1] : text, out var fault) is not { } mask)
        {
            return fault;
        }

        date = new(0, 0, 0)
        {
            Mask = mask,
            IsApproximate = qualifier is '~' or '%',
            IsUncertain = qualifier is '?' or '%',
        };
        return null;
    }

    private static (int First, int Last) Group(int index, int months) => ((index * months) + 1, (index + 1) * months);

    private static bool HasHyphen(ReadOnlySpan<char> text, int position) =>
        position < text.Length && text[position] == '-';

    private static int? FirstNonDigit(ReadOnlySpan<char> text, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (i >= text.Length || !char.IsAsciiDigit(text[i]))
            {
                return i;
            }
        }

        return null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static string ExpectedAfter(EdtfDate date) =>
        date switch
        {
            { IsQualified: true } => "the end of the date",
            { Precision: DatePrecision.Year or DatePrecision.Month } => "\"-\", " + Qualifier,
            _ => Qualifier,
        };

    // Constants, so that an impossible date does not allocate.
    private static string DayRange(int days) =>
        days switch
        {
            28 => "a day from 01 to 28",
            29 => "a day from 01 to 29",
            30 => "a day from 01 to 30",
            31 => "a day from 01 to 31",
            _ => throw new UnreachableException(),
        };
}
