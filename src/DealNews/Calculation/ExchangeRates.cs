namespace DealNews;

/// <summary>Exchange rates to convert amounts with.</summary>
public sealed class ExchangeRates
{
    private readonly Dictionary<(Currency From, Currency To), ExchangeRate> _rates = [];

    /// <summary>
    /// Creates a table of rates. If there are several rates for two currencies, the first one is used.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> or a rate is null.</exception>
    public ExchangeRates(params IEnumerable<ExchangeRate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        foreach (var rate in rates)
        {
            ArgumentNullException.ThrowIfNull(rate, nameof(rates));
            if (_rates.TryAdd((rate.From, rate.To), rate))
            {
                _rates.TryAdd((rate.To, rate.From), rate);
            }
        }
    }

    /// <summary>
    /// Returns the rates that a document implies by amounts with an equivalent in another currency. The date of a rate
    /// is the date of the article, and the source is the publisher.
    /// </summary>
    /// <remarks>
    /// If the amounts imply several rates for two currencies, exact figures take precedence over approximate ones, then
    /// figures with more digits, then earlier figures.
    /// </remarks>
    /// <param name="document">The document.</param>
    /// <param name="factKinds">The application's fact kinds, to include the amounts in their members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static ExchangeRates Of(ArticleFacts document, ValueList<FactKind> factKinds = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var date = document.Article?.PublishedAt is { } published
            ? PartialDate.FromDateOnly(DateOnly.FromDateTime(published.Date))
            : (PartialDate?)null;
        List<(ExchangeRate Rate, int Digits)> found = [];
        document.MapAmounts(
            amount =>
            {
                foreach (var equivalent in amount.Equivalents)
                {
                    if (
                        amount.Currency is { } from
                        && equivalent?.Currency is { } to
                        && from != to
                        && amount.ImpliedRate(equivalent) is > 0 and var value
                    )
                    {
                        var rate = new ExchangeRate
                        {
                            From = from,
                            To = to,
                            Value = value,
                            Date = date,
                            Source = document.Article?.Publisher,
                        };
                        found.Add((rate, DigitsOf(amount, equivalent)));
                    }
                }

                return amount;
            },
            factKinds
        );
        return new(found.OrderByDescending(static each => each.Digits).Select(static each => each.Rate));
    }

    /// <summary>
    /// Returns the rate between two currencies, in either direction; null if there is none. Rates are not derived
    /// through a third currency.
    /// </summary>
    public ExchangeRate? Find(Currency from, Currency to) => _rates.GetValueOrDefault((from, to));

    // Exact figures take precedence over approximate ones.
    private static int DigitsOf(ReportedAmount amount, ReportedAmount equivalent) =>
        Math.Min(DigitsOf(amount), DigitsOf(equivalent));

    private static int DigitsOf(ReportedAmount amount)
    {
        const int MostDigits = 29;
        var text = ((amount.Exact ?? amount.Upper ?? amount.Lower)?.Amount ?? 0).ToString(
            System.Globalization.CultureInfo.InvariantCulture
        );
        var digits = text.Replace(".", "", StringComparison.Ordinal).Trim('0', '-').Length;
        return amount.IsApproximate ? digits - MostDigits : digits;
    }
}
