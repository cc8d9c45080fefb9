namespace DealNews.Validation;

/// <summary>Computes the number of recurrences within a time.</summary>
internal static class Recurrence
{
    private const double MonthsOfYear = 12;

    private const double DaysOfYear = 365;

    /// <summary>Returns the frequency that a unit names ("tonne a year"); null if it names none.</summary>
    public static Frequency? Of(string unit) =>
        Ends(unit, "year") ? Frequency.Annual
        : Ends(unit, "quarter") ? Frequency.Quarterly
        : Ends(unit, "month") ? Frequency.Monthly
        : Ends(unit, "week") ? Frequency.Weekly
        : Ends(unit, "day") ? Frequency.Daily
        : null;

    /// <summary>Returns the number of recurrences within a time; null if it cannot be computed.</summary>
    public static Interval? Times(Frequency frequency, ReportedNumber? time) =>
        TimesAYear(frequency) is { } times && YearsOf(time?.Unit) is { } years && Interval.Of(time) is { } count
            ? new Interval(times * years, times * years) * count
            : null;

    private static bool Ends(string unit, string period) =>
        unit.EndsWith(period, StringComparison.Ordinal)
        && unit.AsSpan(0, unit.Length - period.Length) is var counted
        && (counted.EndsWith(" a ") || counted.EndsWith(" per ") || counted.EndsWith("/"));

    private static double? TimesAYear(Frequency frequency) =>
        frequency == Frequency.Daily ? DaysOfYear
        : frequency == Frequency.Weekly ? DaysOfYear / 7
        : frequency == Frequency.Monthly ? MonthsOfYear
        : frequency == Frequency.Quarterly ? 4
        : frequency == Frequency.SemiAnnual ? 2
        : frequency == Frequency.Annual ? 1
        : frequency == Frequency.Biennial ? 0.5
        : null;

    private static double? YearsOf(string? unit) =>
        unit switch
        {
            "year" => 1,
            "month" => 1 / MonthsOfYear,
            "week" => 7 / DaysOfYear,
            "day" => 1 / DaysOfYear,
            _ => null,
        };
}
