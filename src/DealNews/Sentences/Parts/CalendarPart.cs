using System.Globalization;

namespace DealNews;

/// <summary>The parts of a date that is not an interval.</summary>
internal static class CalendarPart
{
    private const int FirstHalf = 40;
    private const int FirstSeason = 21;
    private const int Seasons = 4;

    /// <summary>Returns whether a half-year is the first half.</summary>
    public static bool IsFirstHalf(PartialDate date) => CodeOf(date) == FirstHalf;

    /// <summary>Returns the season of a date: 0 for spring to 3 for winter.</summary>
    public static int SeasonOf(PartialDate date) => (CodeOf(date) - FirstSeason) % Seasons;

    private static int CodeOf(PartialDate date)
    {
        var text = date.Value.Trim('~', '?', '%');
        var start = text.IndexOf('-', 1) + 1;
        return int.Parse(text.AsSpan(start, 2), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
