namespace DealNews;

/// <summary>Writes figures in English.</summary>
internal static class EnglishFigure
{
    public static string Of(ReportedAmount amount) => CompactAmount.Of(amount, CompactStyle.EnglishWords);

    /// <summary>Returns a percentage: "about 12%".</summary>
    public static string Of(ReportedPercentage share) =>
        Bounded(
            share.Exact,
            share.Minimum,
            share.Maximum,
            share.ExclusiveMinimum,
            share.ExclusiveMaximum,
            share.IsApproximate,
            "%"
        );

    /// <summary>Returns a number with its unit: "at least 50 aircraft".</summary>
    public static string Of(ReportedNumber number, string unit = "") =>
        Bounded(
            number.Exact,
            number.Minimum,
            number.Maximum,
            number.ExclusiveMinimum,
            number.ExclusiveMaximum,
            number.IsApproximate,
            ""
        )
        + (number.Unit ?? unit) switch
        {
            "" => "",
            var known => " " + known,
        };

    /// <summary>Returns a number: "1,200", "5 million".</summary>
    public static string Of(decimal number)
    {
        var (digits, scale) = CompactNumber.English(Math.Abs(number), inWords: true);
        return (number < 0 ? "-" : "") + digits + scale;
    }

    private static string Bounded(
        decimal? exact,
        decimal? minimum,
        decimal? maximum,
        decimal? exclusiveMinimum,
        decimal? exclusiveMaximum,
        bool isApproximate,
        string suffix
    )
    {
        var about = isApproximate ? "about " : "";
        if (exact is { } known)
        {
            return about + Of(known) + suffix;
        }

        if (minimum is { } from && maximum is { } to)
        {
            return $"{about}{Of(from)}–{Of(to)}{suffix}";
        }

        var parts = new[]
        {
            Part("at least ", minimum),
            Part("more than ", exclusiveMinimum),
            Part("up to ", maximum),
            Part("less than ", exclusiveMaximum),
        }.OfType<string>();
        return string.Join(" and ", parts);

        string? Part(string words, decimal? figure) => figure is { } bound ? words + about + Of(bound) + suffix : null;
    }
}
