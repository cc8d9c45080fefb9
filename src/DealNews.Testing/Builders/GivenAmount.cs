namespace DealNews.Testing;

/// <summary>
/// An amount as a test writes it: text (<c>"USD 340000000000"</c>, as <see cref="Money.Parse(string, IFormatProvider?)"/> reads it)
/// or <see cref="Money"/> where it is exact, a <see cref="ReportedAmount"/> where it is not.
/// </summary>
/// <param name="Amount">The amount.</param>
public readonly record struct GivenAmount(ReportedAmount Amount)
{
    /// <summary>Takes an exact amount from text.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no amount of money.</exception>
    public static implicit operator GivenAmount(string money) => Money.Parse(money);

    /// <summary>Takes an exact amount.</summary>
    public static implicit operator GivenAmount(Money money) => new(ReportedAmount.Exactly(money));

    /// <summary>Takes an amount with its bounds and equivalents.</summary>
    public static implicit operator GivenAmount(ReportedAmount amount) => new(amount);
}
