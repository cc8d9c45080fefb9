namespace DealNews.Testing;

/// <summary>Approximate exchange rates, so that the equivalents of one document imply similar rates.</summary>
internal static class ExchangeRates
{
    private static readonly (Currency Currency, decimal Rate)[] s_rates =
    [
        (Currency.USD, 1),
        (Currency.KRW, 1450),
        (Currency.JPY, 152),
        (Currency.EUR, 0.93m),
        (Currency.CNY, 7.2m),
    ];

    public static IEnumerable<Currency> Currencies => s_rates.Select(entry => entry.Currency);

    public static decimal Convert(decimal amount, Currency from, Currency to) =>
        RoundToThreeDigits(amount / RateOf(from) * RateOf(to));

    private static decimal RateOf(Currency currency) => s_rates.Single(entry => entry.Currency == currency).Rate;

    // News rounds converted amounts.
    private static decimal RoundToThreeDigits(decimal amount)
    {
        var unit = 1m;
        while (amount / unit >= 1000)
        {
            unit *= 10;
        }

        while (amount / unit < 100)
        {
            unit /= 10;
        }

        return decimal.Round(amount / unit) * unit;
    }
}
