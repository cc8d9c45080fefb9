namespace DealNews;

/// <summary>Writes figures in English.</summary>
internal static class EnglishFigure
{
    public static string Of(ReportedAmount amount) => CompactAmount.Of(amount, CompactStyle.EnglishWords);

    /// <summary>Returns a percentage: "about 12%".</summary>
    public static string Of(ReportedPercentage share) => Bounded(share.Figures, share.IsApproximate, "%");

    /// <summary>Returns a number with its unit: "at least 50 aircraft".</summary>
    public static string Of(ReportedNumber number, string unit = "") =>
        Bounded(number.Figures, number.IsApproximate, "")
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

    private static string Bounded(ReportedFigures<decimal> figures, bool isApproximate, string suffix)
    {
        var about = isApproximate ? "about " : "";
        if (figures[FigureRole.Exact] is { } known)
        {
            return about + Of(known) + suffix;
        }

        if (figures[FigureRole.Minimum] is { } from && figures[FigureRole.Maximum] is { } to)
        {
            return $"{about}{Of(from)}–{Of(to)}{suffix}";
        }

        var parts = new[]
        {
            Part("at least ", figures[FigureRole.Minimum]),
            Part("more than ", figures[FigureRole.ExclusiveMinimum]),
            Part("up to ", figures[FigureRole.Maximum]),
            Part("less than ", figures[FigureRole.ExclusiveMaximum]),
        }.OfType<string>();
        return string.Join(" and ", parts);

        string? Part(string words, decimal? figure) => figure is { } bound ? words + about + Of(bound) + suffix : null;
    }
}
