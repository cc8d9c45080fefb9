using System.Text;

namespace DealNews.Reports;

/// <summary>
/// Estimates the width of a text on the page. The estimate is never too small for the fonts of the page.
/// </summary>
internal static class LabelWidth
{
    private const int Narrow = 8;
    private const int Wide = 14;
    private const int Longest = 180;

    /// <summary>Returns the width of a text in pixels at a size of 13 pixels.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width;
    }

    /// <summary>Returns the displayed text, shortened if it is too wide for a label.</summary>
    public static string Cut(string text)
    {
        var shown = new StringBuilder();
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var piece = PrintableText.Of(rune.ToString());
            width += Of(piece);
            if (width > Longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(piece);
        }

        return shown.ToString();
    }

    // Hangul, kana and Han are as wide as high; capitals such as W nearly are.
    private static int WidthOf(Rune rune) =>
        rune.Value < 0x1100
            ? rune.Value is 'W' or 'M' or 'm' or 'w' or '@' or '%'
                ? 13
                : rune.Value < 0x250
                    ? Narrow
                    : 11
            : Wide;
}
