using System.Text.Json.Serialization;
using DealNews.Json;

namespace DealNews;

/// <summary>An amount of money: an exact decimal number and its currency.</summary>
/// <remarks>
/// <para>The amount is never rounded, neither to the currency's minor unit nor by arithmetic: an operation whose exact result a
/// <see cref="decimal"/> cannot hold throws. The scale that an amount is given with is kept (1.50 stays 1.50), but does not count
/// in comparisons: EUR 1.5 equals EUR 1.50. Nothing depends on a culture.</para>
/// <para>The default value is 0 of no currency. Money of no currency is written as the amount alone, which <c>Parse</c> refuses.</para>
/// </remarks>
[JsonConverter(typeof(DealNewsJsonConverter<Money>))]
public readonly partial struct Money
{
    /// <summary>Makes money of an amount and a currency, as they are.</summary>
    /// <param name="amount">The amount in units of the currency; any number, negative ones included; its scale is kept.</param>
    /// <param name="currency">The currency, whether or not ISO 4217 lists it.</param>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount in units of the currency, with the scale that it was given with.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Takes the amount and the currency apart.</summary>
    public void Deconstruct(out decimal amount, out Currency currency)
    {
        amount = Amount;
        currency = Currency;
    }
}
