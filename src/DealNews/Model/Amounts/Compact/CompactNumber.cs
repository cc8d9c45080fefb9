using System.Globalization;
using System.Text;

namespace DealNews;

/// <summary>Formats numbers in the style of news, without rounding: "15bn", "150억".</summary>
internal static class CompactNumber
{
    private const int MaxDecimals = 3;

    private static readonly (decimal Value, string Short, string Long)[] s_english =
    [
        (1_000_000_000_000, "tn", " trillion"),
        (1_000_000_000, "bn", " billion"),
        (1_000_000, "m", " million"),
    ];

    private static readonly (decimal Value, string Name)[] s_korean =
    [
        (100_000_000_000_000_000_000m, "해"),
        (10_000_000_000_000_000, "경"),
        (1_000_000_000_000, "조"),
        (100_000_000, "억"),
        (10_000, "만"),
    ];

    /// <summary>Formats a non-negative number in English: its digits, and its scale as a suffix.</summary>
    public static (string Digits, string Scale) English(decimal number, bool inWords)
    {
        foreach (var (value, @short, @long) in s_english)
        {
            var scaled = number / value;
            if (scaled >= 1 && scaled * value == number && decimal.Round(scaled, MaxDecimals) == scaled)
            {
                return (Digits(scaled), inWords ? @long : @short);
            }
        }

        return (Digits(number), "");
    }

    /// <summary>Formats a non-negative number in Korean: "1조2500억".</summary>
    public static string Korean(decimal number)
    {
        var text = new StringBuilder();
        var rest = number;
        foreach (var (value, name) in s_korean)
        {
            var count = decimal.Truncate(rest / value);
            if (count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{count:0}{name}");
                rest -= count * value;
            }
        }

        return rest != 0 || text.Length == 0
            ? text.Append(rest.ToString("0.############################", CultureInfo.InvariantCulture)).ToString()
            : text.ToString();
    }

    private static string Digits(decimal number) =>
        number.ToString("#,0.############################", CultureInfo.InvariantCulture);
}
