using System.Globalization;
using System.Text.RegularExpressions;

namespace DealNews.Testing;

/// <summary>Changes one part of a date.</summary>
internal static partial class OtherDate
{
    /// <summary>Returns the dates that differ from a date by one in the year, the month, the quarter or the day.</summary>
    public static IEnumerable<PartialDate> Of(PartialDate date) =>
        Part()
            .Matches(date.Value)
            .Select(part =>
                ((int[])[1, -1])
                    .Select(step => (PartialDate?)With(date.Value, part, step))
                    .FirstOrDefault(static changed => changed is { IsValid: true })
            )
            .OfType<PartialDate>();

    private static PartialDate With(string text, Match part, int step)
    {
        var changed = int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) + step;
        var digits = changed.ToString($"D{part.Length}", CultureInfo.InvariantCulture);
        return new($"{text[..part.Index]}{digits}{text[(part.Index + part.Length)..]}");
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
