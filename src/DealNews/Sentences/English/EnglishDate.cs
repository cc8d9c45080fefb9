using System.Globalization;

namespace DealNews;

/// <summary>Writes dates in English.</summary>
internal static class EnglishDate
{
    private static readonly string[] s_months = DateTimeFormatInfo.InvariantInfo.MonthNames;
    private static readonly string[] s_quarters = ["first", "second", "third", "fourth"];
    private static readonly string[] s_seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Returns the time of an event, with a leading space: " on 4 February 2025"; "" for no date.</summary>
    public static string When(PartialDate? date)
    {
        if (date is not { IsValid: true } known)
        {
            return "";
        }

        // A date such as "the 4th" of an unknown month is not useful to a reader.
        if (known.Precision != DatePrecision.Interval)
        {
            return Plain(known) is { Length: > 0 } text
                ? " " + (known.IsApproximate ? "around " : Preposition(known)) + text
                : "";
        }

        return (known.Start, known.End) switch
        {
            ({ } start, { } end) => $" from {Plain(start)} to {Plain(end)}",
            ({ } start, null) => $" from {Plain(start)}",
            (null, { } end) => $" until {Plain(end)}",
            _ => "",
        };
    }

    /// <summary>Returns a date after a given word, with a leading space: " by 2030".</summary>
    public static string After(string word, PartialDate? date) =>
        date is { IsValid: true } known
        && known.Precision != DatePrecision.Interval
        && Plain(known) is { Length: > 0 } text
            ? $" {word} {text}"
            : "";

    private static string Preposition(PartialDate date) =>
        date.Precision == DatePrecision.Day && date.Day is not null ? "on " : "in ";

    private static string Plain(PartialDate date) =>
        date switch
        {
            { Precision: DatePrecision.Day, Day: { } day, Month: { } month, Year: { } year } =>
                FormattableString.Invariant($"{day} {s_months[month - 1]} {year}"),
            { Precision: DatePrecision.Month, Month: { } month, Year: { } year } => FormattableString.Invariant(
                $"{s_months[month - 1]} {year}"
            ),
            { Precision: DatePrecision.Quarter, Quarter: { } quarter, Year: { } year } => FormattableString.Invariant(
                $"the {s_quarters[quarter - 1]} quarter of {year}"
            ),
            { Precision: DatePrecision.HalfYear, Year: { } year } => FormattableString.Invariant(
                $"the {(CalendarPart.IsFirstHalf(date) ? "first" : "second")} half of {year}"
            ),
            { Precision: DatePrecision.Season, Year: { } year } => FormattableString.Invariant(
                $"the {s_seasons[CalendarPart.SeasonOf(date)]} of {year}"
            ),
            { Precision: DatePrecision.Year, Year: { } year } => year.ToString(CultureInfo.InvariantCulture),
            { Precision: DatePrecision.Decade, Earliest.Year: var year } => FormattableString.Invariant($"the {year}s"),
            _ => "",
        };
}
