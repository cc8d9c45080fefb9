namespace DealNews.Validation;

/// <summary>
/// The units of each currency for one dollar between 1985 and 2026. Only orders of magnitude matter, so rates of all
/// these years are plausible.
/// </summary>
internal static class PlausibleRates
{
    // Beyond this factor outside the range, a rate is wrong.
    private const double Margin = 4;

    private static readonly Dictionary<string, (double Low, double High)> s_forOneDollar = new(StringComparer.Ordinal)
    {
        ["USD"] = (1, 1),
        ["EUR"] = (0.6, 1.25),
        ["GBP"] = (0.45, 0.95),
        ["CHF"] = (0.7, 2.7),
        ["JPY"] = (75, 260),
        ["KRW"] = (660, 1965),
        ["CNY"] = (2.8, 8.8),
        ["HKD"] = (7.7, 7.9),
        ["TWD"] = (24, 40),
        ["SGD"] = (1.19, 2.3),
        ["INR"] = (11, 100),
        ["IDR"] = (1100, 17500),
        ["MYR"] = (2.4, 4.9),
        ["THB"] = (24, 57),
        ["PHP"] = (18, 62),
        ["VND"] = (10000, 28000),
        ["AUD"] = (0.9, 2.1),
        ["NZD"] = (1.1, 2.6),
        ["CAD"] = (0.9, 1.62),
        ["SEK"] = (5.5, 11.5),
        ["NOK"] = (4.9, 12),
        ["DKK"] = (4.6, 12.5),
        ["PLN"] = (2, 5.2),
        ["CZK"] = (14, 43),
        ["AED"] = (3.67, 3.68),
        ["SAR"] = (3.6, 3.77),
        ["ILS"] = (1.4, 5),
        ["ZAR"] = (1.8, 20),
        ["MXN"] = (2.5, 26),
    };

    /// <summary>Returns the range of a rate; null if the table does not have both currencies.</summary>
    public static (double Low, double High)? Of(Currency from, Currency to) =>
        s_forOneDollar.TryGetValue(from.Code, out var mine) && s_forOneDollar.TryGetValue(to.Code, out var other)
            ? (other.Low / mine.High / Margin, other.High / mine.Low * Margin)
            : null;
}
