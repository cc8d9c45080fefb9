namespace DealNews.Testing;

/// <summary>
/// An amount as an argument of a builder. Text (<c>"USD 340000000000"</c>) and <see cref="Money"/> convert to an exact
/// amount; a <see cref="ReportedAmount"/> converts as it is.
/// </summary>
public readonly record struct GivenAmount
{
    private readonly ReportedAmount? _amount;

    private GivenAmount(ReportedAmount amount) => _amount = amount;

    /// <summary>The amount.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which has no amount.</exception>
    public ReportedAmount Amount =>
        _amount ?? throw new InvalidOperationException("No amount is given; expected text, Money or ReportedAmount.");

    /// <summary>Converts text to an exact amount.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">
    /// The text is not a currency code, a space and a number, as <see cref="Money.Parse(string, IFormatProvider?)"/>
    /// expects.
    /// </exception>
    public static implicit operator GivenAmount(string money) => Money.Parse(money);

    /// <summary>Converts money to an exact amount.</summary>
    public static implicit operator GivenAmount(Money money) => new(ReportedAmount.Exactly(money));

    /// <summary>Wraps an amount with its bounds and equivalents.</summary>
    /// <exception cref="ArgumentNullException">The amount is null.</exception>
    public static implicit operator GivenAmount(ReportedAmount amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return new(amount);
    }
}
