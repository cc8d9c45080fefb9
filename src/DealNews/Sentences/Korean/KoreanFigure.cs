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

    /// <summary>Returns a number with its unit: "최소 50대".</summary>
    public static string Of(ReportedNumber number, string unit = "") =>
        Bounded(
            number.Exact,
            number.Minimum,
            number.Maximum,
            number.ExclusiveMinimum,
            number.ExclusiveMaximum,
            number.IsApproximate,
            number.Unit is { } known ? (known.Length > 0 && known[0] < 0x80 ? " " + known : known) : unit
        );

    /// <summary>Returns a number: "1만2000".</summary>
    public static string Of(decimal number) => (number < 0 ? "-" : "") + CompactNumber.Korean(Math.Abs(number));

    private static string Bounded(
        decimal? exact,
        decimal? minimum,
        decimal? maximum,
        decimal? exclusiveMinimum,
        decimal? exclusiveMaximum,
        bool isApproximate,
        string unit
    )
    {
        var about = isApproximate ? "약 " : "";
        if (exact is { } known)
        {
            return about + Of(known) + unit;
        }

        if (minimum is { } from && maximum is { } to)
        {
            return $"{about}{Of(from)}~{Of(to)}{unit}";
        }

        var parts = new[]
        {
            Part(minimum, "이상"),
            Part(exclusiveMinimum, "초과"),
            Part(maximum, "이하"),
            Part(exclusiveMaximum, "미만"),
        }.OfType<string>();
        return about + string.Join(" ", parts);

        string? Part(decimal? figure, string word) => figure is { } bound ? $"{Of(bound)}{unit} {word}" : null;
    }
}
