using System.Globalization;

namespace DealNews.Testing;

/// <summary>Changes one part of a date.</summary>
internal static class OtherDate
{
    /// <summary>Returns the dates that differ by one in the year, the month, the quarter or the day.</summary>
    public static IEnumerable<PartialDate> Of(PartialDate date) =>
        Numbers(date.Value)
            .Select(number =>
                ((int[])[1, -1])
                    .Select(step => (PartialDate?)With(date.Value, number, step))
                    .FirstOrDefault(static changed => changed is { IsValid: true })
            )
            .OfType<PartialDate>();

    private static IEnumerable<Range> Numbers(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return start..i;
                start = -1;
            }
        }
    }

    private static PartialDate With(string text, Range number, int step)
    {
        var digits = text[number];
        var changed = int.Parse(digits, CultureInfo.InvariantCulture) + step;
        return new(
            text[..number.Start]
                + changed.ToString($"D{digits.Length}", CultureInfo.InvariantCulture)
                + text[number.End..]
        );
    }
}
