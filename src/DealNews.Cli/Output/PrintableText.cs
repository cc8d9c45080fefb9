using System.Globalization;
using System.Text;

namespace DealNews.Cli;

/// <summary>Text of documents and names of files as a terminal may show them: in one line, and without commands to the terminal.</summary>
internal static class PrintableText
{
    /// <summary>Writes what controls a terminal or the direction of text as <c>\u001B</c>; anything else stays as it is.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyControl())
        {
            return text;
        }

        var printable = new StringBuilder(text.Length + 16);
        foreach (var unit in text)
        {
            _ = IsControl(unit)
                ? printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}")
                : printable.Append(unit);
        }

        return printable.ToString();
    }

    private static bool ContainsAnyControl(this ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (IsControl(unit))
            {
                return true;
            }
        }

        return false;
    }

    // Marks that turn the direction of text could make a finding read as another one.
    private static bool IsControl(char unit) =>
        char.IsControl(unit)
        || unit is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
