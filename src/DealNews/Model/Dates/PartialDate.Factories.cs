using System.Globalization;
using System.Runtime.CompilerServices;

namespace DealNews;

public readonly partial struct PartialDate
{
    /// <summary>Creates a day: <c>2025-02-04</c>.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day, from 1 to the last day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist.</exception>
    public static PartialDate ForDay(int year, int month, int day)
    {
        RequireYear(year);
        Require(month, 1, 12);
        Require(day, 1, DateTime.DaysInMonth(year, month));
        return FromDateOnly(new DateOnly(year, month, day));
    }

    /// <summary>Converts a day: <c>2025-02-04</c>.</summary>
    public static PartialDate FromDateOnly(DateOnly day) => new(day.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Creates a calendar month: <c>2025-02</c>.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static PartialDate ForMonth(int year, int month)
    {
        RequireYear(year);
        Require(month, 1, 12);
        return PartOfYear(year, month);
    }

    /// <summary>Creates a calendar quarter: <c>2025-33</c> is January to March 2025.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static PartialDate ForQuarter(int year, int quarter)
    {
        RequireYear(year);
        Require(quarter, 1, 4);
        return PartOfYear(year, EdtfDate.FirstQuarter + quarter - 1);
    }

    /// <summary>Creates half of a calendar year: <c>2025-40</c> is January to June 2025.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static PartialDate ForHalfYear(int year, int half)
    {
        RequireYear(year);
        Require(half, 1, 2);
        return PartOfYear(year, EdtfDate.FirstHalf + half - 1);
    }

    /// <summary>Creates a season without a hemisphere: <c>2025-21</c> is spring 2025.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="season">The season: 1 spring, 2 summer, 3 autumn, 4 winter.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static PartialDate ForSeason(int year, int season)
    {
        RequireYear(year);
        Require(season, 1, 4);
        return PartOfYear(year, EdtfDate.Spring + season - 1);
    }

    /// <summary>Creates a calendar year: <c>2027</c>.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public static PartialDate ForYear(int year)
    {
        RequireYear(year);
        return new PartialDate(string.Create(CultureInfo.InvariantCulture, $"{year:0000}"));
    }

    /// <summary>Creates a decade: <c>202X</c>.</summary>
    /// <param name="year">A year of the decade, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public static PartialDate ForDecade(int year)
    {
        RequireYear(year);
        return new PartialDate(string.Create(CultureInfo.InvariantCulture, $"{year / 10:000}X"));
    }

    /// <summary>Creates an interval that includes both dates: <c>2025-01/2025-06</c>.</summary>
    /// <param name="start">A valid date, not an interval.</param>
    /// <param name="end">
    /// A valid date, not an interval, that does not end before <paramref name="start"/> begins.
    /// </param>
    /// <exception cref="ArgumentException">A date is not valid or is an interval.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="end"/> is before <paramref name="start"/>.
    /// </exception>
    public static PartialDate Between(PartialDate start, PartialDate end)
    {
        RequireOneDate(start);
        RequireOneDate(end);
        PartialDate interval = new($"{start.Value}/{end.Value}");
        return Check(interval.Value) is { } fault
            ? throw new ArgumentOutOfRangeException(nameof(end), end, $"The interval must have {fault.Expected}.")
            : interval;
    }

    /// <summary>Creates an interval with an open end: <c>2025-01/..</c>.</summary>
    /// <param name="start">A valid date, not an interval.</param>
    /// <exception cref="ArgumentException"><paramref name="start"/> is not valid or is an interval.</exception>
    public static PartialDate From(PartialDate start)
    {
        RequireOneDate(start);
        return new PartialDate($"{start.Value}/..");
    }

    /// <summary>Creates an interval with an open start: <c>../2025-06</c>.</summary>
    /// <param name="end">A valid date, not an interval.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is not valid or is an interval.</exception>
    public static PartialDate Until(PartialDate end)
    {
        RequireOneDate(end);
        return new PartialDate($"../{end.Value}");
    }

    /// <summary>
    /// Returns the date as approximate (<c>~</c>, or <c>%</c> if it is also uncertain); in an interval, each of its
    /// dates.
    /// </summary>
    /// <exception cref="InvalidOperationException">The date is not valid or is a set.</exception>
    public PartialDate WithApproximate() => Qualified(approximate: true, uncertain: false);

    /// <summary>
    /// Returns the date as uncertain (<c>?</c>, or <c>%</c> if it is also approximate); in an interval, each of its
    /// dates.
    /// </summary>
    /// <exception cref="InvalidOperationException">The date is not valid or is a set.</exception>
    public PartialDate WithUncertain() => Qualified(approximate: false, uncertain: true);

    private PartialDate Qualified(bool approximate, bool uncertain)
    {
        if (!TryRead(out var read))
        {
            throw new InvalidOperationException(Check(Value)?.Describe(Value, FormName));
        }

        if (read.IsSet)
        {
            throw new InvalidOperationException($"The date {Value} is a set; expected a date or an interval.");
        }

        return read.IsInterval
            ? new PartialDate(
                $"{Qualify(Value[..read.Slash], read.Start)}/{Qualify(Value[(read.Slash + 1)..], read.End)}"
            )
            : new PartialDate(Qualify(Value, read.Start));

        string Qualify(string text, EdtfEnd end)
        {
            if (end.Date is not { } date)
            {
                return text;
            }

            var plain = date.IsQualified ? text[..^1] : text;
            return plain
                + (approximate || date.IsApproximate, uncertain || date.IsUncertain) switch
                {
                    (true, true) => "%",
                    (true, false) => "~",
                    _ => "?",
                };
        }
    }

    private static PartialDate PartOfYear(int year, int code) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{code:00}"));

    private static void RequireYear(int year) => Require(year, 1, 9999);

    private static void Require(
        int value,
        int least,
        int most,
        [CallerArgumentExpression(nameof(value))] string? name = null
    )
    {
        if (value < least || value > most)
        {
            throw new ArgumentOutOfRangeException(
                name,
                value,
                string.Create(CultureInfo.InvariantCulture, $"The {name} must be from {least} to {most}.")
            );
        }
    }

    private static void RequireOneDate(PartialDate date, [CallerArgumentExpression(nameof(date))] string? name = null)
    {
        if (EdtfDate.Read(date.Value, out _) is { } fault)
        {
            throw new ArgumentException(fault.Describe(date.Value, "one date (EDTF, ISO 8601-2)"), name);
        }
    }
}
