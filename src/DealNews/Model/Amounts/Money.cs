using System.Text.Json.Serialization;
using DealNews.Json;

namespace DealNews;

/// <summary>An amount of money: an exact decimal number and its currency.</summary>
/// <remarks>
/// <para>
/// The amount is never rounded, neither to the minor unit of the currency nor by arithmetic: an operation throws if a
/// <see cref="decimal"/> cannot hold its exact result. The scale is kept (1.50 stays 1.50) but does not affect
/// comparisons:
/// EUR 1.5 equals EUR 1.50. Parsing and formatting are culture-invariant.
/// </para>
/// <para>The default value is <c>XXX 0</c>; <c>XXX</c> is the code of ISO 4217 for "no currency".</para>
/// </remarks>
[JsonConverter(typeof(DealNewsJsonConverter<Money>))]
public readonly partial struct Money
{
    /// <summary>Creates money from an amount and a currency, unchanged.</summary>
    /// <param name="amount">The amount in units of the currency; may be negative; the scale is kept.</param>
    /// <param name="currency">The currency, whether or not ISO 4217 lists it.</param>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount in units of the currency, with its scale.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Deconstructs the money into its amount and currency.</summary>
    public void Deconstruct(out decimal amount, out Currency currency)
    {
        amount = Amount;
        currency = Currency;
    }
}
