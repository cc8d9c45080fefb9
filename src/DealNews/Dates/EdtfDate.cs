using System.Diagnostics;

namespace DealNews;

/// <summary>One date of an EDTF text (all of it, or one end of an interval), read into its days.</summary>
/// <param name="Precision">The unit that the date names; never <see cref="DatePrecision.Interval"/>.</param>
/// <param name="Earliest">The first day it can be; <see langword="null"/> where that lies before the year 0001.</param>
/// <param name="Latest">The last day it can be; <see langword="null"/> where that lies after the year 9999.</param>
internal readonly record struct EdtfDate(DatePrecision Precision, DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>The smallest code of each group that ISO 8601-2 puts in the place of the month.</summary>
    public const int Spring = 21, FirstQuarter = 33, FirstHalf = 40;

    private const string Qualifier = "\"~\", \"?\", \"%\" or the end of the date";

    /// <summary>Whether the date is said to be approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the date is said to be uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether the bounds are only about right, or perhaps wrong.</summary>
    public bool IsQualified => IsApproximate || IsUncertain;

    /// <summary>Reads a text that is one date and nothing else.</summary>
    public static TextFault? Read(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        if (FirstNonDigit(text, 0, 4) is { } inYear)
            return new TextFault(inYear, "a year of four digits");
        int year = Number(text[..4]);
        if (year == 0)
            return new TextFault(0, "a year from 0001 to 9999");

        EdtfDate read = Months(DatePrecision.Year, year, 1, 12);
        int position = 4;
        if (HasHyphen(text, position))
        {
            if (FirstNonDigit(text, 5, 2) is { } inMonth)
                return new TextFault(inMonth, "a month of two digits");
            int code = Number(text[5..7]);
            if (PartOfYear(year, code) is not { } part)
            {
                return new TextFault(5,
                    "a month from 01 to 12, a season from 21 to 24, a quarter from 33 to 36 or a half-year of 40 or 41");
            }

            (read, position) = (part, 7);
            if (part.Precision == DatePrecision.Month && HasHyphen(text, position))
            {
                if (FirstNonDigit(text, 8, 2) is { } inDay)
                    return new TextFault(inDay, "a day of two digits");
                int day = Number(text[8..10]);
                if (day < 1 || day > DateTime.DaysInMonth(year, code))
                    return new TextFault(8, DayRange(DateTime.DaysInMonth(year, code)));
                DateOnly only = new(year, code, day);
                (read, position) = (new EdtfDate(DatePrecision.Day, only, only), 10);
            }
        }

        if (position < text.Length && text[position] is '~' or '?' or '%')
        {
            read = read with { IsApproximate = text[position] != '?', IsUncertain = text[position] != '~' };
            position++;
        }

        if (position < text.Length)
            return new TextFault(position, ExpectedAfter(read));
        date = read;
        return null;
    }

    private static EdtfDate? PartOfYear(int year, int code) => code switch
    {
        >= 1 and <= 12 => Months(DatePrecision.Month, year, code, code),
        Spring or Spring + 2 => Months(DatePrecision.Season, year, 1, 12),
        Spring + 1 or Spring + 3 => SeasonOverNewYear(year),
        >= FirstQuarter and < FirstQuarter + 4 => Group(DatePrecision.Quarter, year, 3, code - FirstQuarter),
        FirstHalf or FirstHalf + 1 => Group(DatePrecision.HalfYear, year, 6, code - FirstHalf),
        _ => null,
    };

    private static EdtfDate Group(DatePrecision precision, int year, int months, int index) =>
        Months(precision, year, (index * months) + 1, (index + 1) * months);

    private static EdtfDate Months(DatePrecision precision, int year, int first, int last) =>
        new(precision, new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));

    // Summer in the south and winter in the north run over the new year, and which of the two years names them differs:
    // every reckoning (meteorological, astronomical, by solar terms) lies between these days.
    private static EdtfDate SeasonOverNewYear(int year) => new(
        DatePrecision.Season,
        year > 1 ? new DateOnly(year - 1, 11, 1) : null,
        year < 9999 ? new DateOnly(year + 1, 3, 31) : null);

    private static bool HasHyphen(ReadOnlySpan<char> text, int position) => position < text.Length && text[position] == '-';

    private static int? FirstNonDigit(ReadOnlySpan<char> text, int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            if (i >= text.Length || !char.IsAsciiDigit(text[i]))
                return i;
        }

        return null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }

    private static string ExpectedAfter(EdtfDate date) => date switch
    {
        { IsQualified: true } => "the end of the date",
        { Precision: DatePrecision.Year or DatePrecision.Month } => "\"-\", " + Qualifier,
        _ => Qualifier,
    };

    // Constants, so that asking an impossible date for its bounds costs no memory.
    private static string DayRange(int days) => days switch
    {
        28 => "a day from 01 to 28",
        29 => "a day from 01 to 29",
        30 => "a day from 01 to 30",
        31 => "a day from 01 to 31",
        _ => throw new UnreachableException(),
    };
}
