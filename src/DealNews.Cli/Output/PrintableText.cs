using System.Globalization;
using System.Text;

namespace DealNews.Cli;

/// <summary>Makes untrusted text safe to print on a terminal, in one line.</summary>
internal static class PrintableText
{
    /// <summary>Escapes control characters and marks of text direction, such as <c>\u001B</c>.</summary>
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

    // Marks of text direction could make a finding read differently.
    private static bool IsControl(char unit) =>
        char.IsControl(unit)
        || unit is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
