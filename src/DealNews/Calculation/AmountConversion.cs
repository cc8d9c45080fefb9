namespace DealNews;

/// <summary>Converts reported amounts to another currency.</summary>
public static class AmountConversion
{
    private const int MaxDecimals = 28;

    /// <summary>Converts an amount with all its bounds.</summary>
    /// <param name="amount">The amount. Its equivalents are not used.</param>
    /// <param name="currency">The currency to convert to.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="decimals">
    /// The number of decimal places to round to, from 0 to 28, half to even. If null, the figures are not rounded; they
    /// have the up to 28 digits of a decimal.
    /// </param>
    /// <returns>The converted amount with the original and the rate.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="amount"/> or <paramref name="rates"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    /// <exception cref="CurrencyMismatchException">
    /// There is no rate between the currencies, or the amount has no currency.
    /// </exception>
    /// <exception cref="OverflowException">The result does not fit into a decimal.</exception>
    public static ConvertedAmount ConvertTo(
        this ReportedAmount amount,
        Currency currency,
        ExchangeRates rates,
        int? decimals = null
    )
    {
        ArgumentNullException.ThrowIfNull(amount);
        ArgumentNullException.ThrowIfNull(rates);
        if (decimals is { } places)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(places, nameof(decimals));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(places, MaxDecimals, nameof(decimals));
        }

        if (amount.Currency is not { } from)
        {
            throw new CurrencyMismatchException($"The amount \"{amount}\" has no figure in a single currency.");
        }

        var rate = from == currency ? null : rates.Find(from, currency);
        if (rate is null && from != currency)
        {
            throw new CurrencyMismatchException($"There is no exchange rate between {from} and {currency}.");
        }

        return new()
        {
            Amount = amount with
            {
                Exact = Convert(amount.Exact),
                Minimum = Convert(amount.Minimum),
                Maximum = Convert(amount.Maximum),
                ExclusiveMinimum = Convert(amount.ExclusiveMinimum),
                ExclusiveMaximum = Convert(amount.ExclusiveMaximum),
                Equivalents = [],
            },
            Original = amount,
            Rate = rate,
            Decimals = decimals,
        };

        Money? Convert(Money? figure)
        {
            if (figure is not { } money)
            {
                return null;
            }

            var value =
                rate is null ? money.Amount
                : rate.From == from ? money.Amount * rate.Value
                : money.Amount / rate.Value;
            return new(
                decimals is { } places ? decimal.Round(value, places, MidpointRounding.ToEven) : value,
                currency
            );
        }
    }
}
