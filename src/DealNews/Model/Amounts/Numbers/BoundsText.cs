using System.Globalization;

namespace DealNews;

/// <summary>Formats an exact value or bounds in words.</summary>
internal static class BoundsText
{
    public static string Of<T>(
        T? exact,
        T? minimum,
        T? maximum,
        T? exclusiveMinimum,
        T? exclusiveMaximum,
        bool isApproximate
    )
        where T : struct, IFormattable
    {
        List<string> parts = [];
        Add(parts, isApproximate ? "about " : "", exact);
        Add(parts, "at least ", minimum);
        Add(parts, "more than ", exclusiveMinimum);
        Add(parts, "at most ", maximum);
        Add(parts, "less than ", exclusiveMaximum);
        return parts.Count == 0
            ? "no amount"
            : $"{(isApproximate && exact is null ? "about " : "")}{string.Join(" and ", parts)}";
    }

    private static void Add<T>(List<string> parts, string words, T? value)
        where T : struct, IFormattable
    {
        if (value is { } known)
        {
            parts.Add(words + known.ToString(null, CultureInfo.InvariantCulture));
        }
    }
}
