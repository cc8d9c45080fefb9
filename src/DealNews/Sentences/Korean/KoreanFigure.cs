namespace DealNews;

/// <summary>Writes figures in Korean.</summary>
internal static class KoreanFigure
{
    public static string Of(ReportedAmount amount) => CompactAmount.Of(amount, CompactStyle.Korean);

    /// <summary>Returns an amount as the object of a verb: "150억 달러를", "150억 달러 넘게".</summary>
    public static string Object(ReportedAmount amount) =>
        amount is { ExclusiveMinimum: not null, Upper: null }
            ? Of(amount).Replace(" 초과", " 넘게", StringComparison.Ordinal)
            : KoreanParticle.Object(Of(amount));

    /// <summary>Returns a percentage: "약 12%".</summary>
    public static string Of(ReportedPercentage share) => Bounded(share.Figures, share.IsApproximate, "%");

    /// <summary>Returns a number with its unit: "최소 50대".</summary>
    public static string Of(ReportedNumber number, string unit = "") =>
        Bounded(
            number.Figures,
            number.IsApproximate,
            number.Unit is { } known ? (known.Length > 0 && known[0] < 0x80 ? " " + known : known) : unit
        );

    /// <summary>Returns a number: "1만2000".</summary>
    public static string Of(decimal number) => (number < 0 ? "-" : "") + CompactNumber.Korean(Math.Abs(number));

    private static string Bounded(ReportedFigures<decimal> figures, bool isApproximate, string unit)
    {
        var about = isApproximate ? "약 " : "";
        if (figures[FigureRole.Exact] is { } known)
        {
            return about + Of(known) + unit;
        }

        if (figures[FigureRole.Minimum] is { } from && figures[FigureRole.Maximum] is { } to)
        {
            return $"{about}{Of(from)}~{Of(to)}{unit}";
        }

        var parts = new[]
        {
            Part(figures[FigureRole.Minimum], "이상"),
            Part(figures[FigureRole.ExclusiveMinimum], "초과"),
            Part(figures[FigureRole.Maximum], "이하"),
            Part(figures[FigureRole.ExclusiveMaximum], "미만"),
        }.OfType<string>();
        return about + string.Join(" ", parts);

        string? Part(decimal? figure, string word) => figure is { } bound ? $"{Of(bound)}{unit} {word}" : null;
    }
}
