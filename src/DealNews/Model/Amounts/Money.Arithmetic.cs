using System.Numerics;

namespace DealNews;

public readonly partial struct Money
    : IAdditionOperators<Money, Money, Money>,
        ISubtractionOperators<Money, Money, Money>,
        IMultiplyOperators<Money, decimal, Money>,
        IUnaryNegationOperators<Money, Money>
{
    /// <summary>Returns an amount of 0 in a currency.</summary>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>Adds amounts of one currency exactly. The sum of an empty sequence is 0.</summary>
    /// <param name="amounts">The amounts, all in the given currency.</param>
    /// <param name="currency">The currency of the amounts and the sum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="CurrencyMismatchException">An amount has another currency.</exception>
    /// <exception cref="OverflowException">A <see cref="decimal"/> cannot hold a partial sum exactly.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Zero(currency), static (sum, amount) => sum.Add(amount));
    }

    /// <summary>Whether the amount is 0, in any currency.</summary>
    public bool IsZero => Amount == 0;

    /// <summary>Returns the absolute value, with the same scale.</summary>
    public Money Abs() => new(Math.Abs(Amount), Currency);

    /// <summary>Adds money of the same currency, exactly.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">A <see cref="decimal"/> cannot hold the sum exactly.</exception>
    public Money Add(Money other)
    {
        if (Currency != other.Currency)
        {
            throw new CurrencyMismatchException(this, other);
        }

        return new Money(Exact(ExactArithmetic.TryAdd, Amount, other.Amount, this, "+", other), Currency);
    }

    /// <summary>Subtracts money of the same currency, exactly.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">A <see cref="decimal"/> cannot hold the difference exactly.</exception>
    public Money Subtract(Money other)
    {
        if (Currency != other.Currency)
        {
            throw new CurrencyMismatchException(this, other);
        }

        return new Money(Exact(ExactArithmetic.TryAdd, Amount, -other.Amount, this, "-", other), Currency);
    }

    /// <summary>
    /// Multiplies by a number, exactly. The scale of the product is the sum of both scales, if a decimal has room for
    /// it.
    /// </summary>
    /// <exception cref="OverflowException">A <see cref="decimal"/> cannot hold the product exactly.</exception>
    public Money Multiply(decimal factor) =>
        new(Exact(ExactArithmetic.TryMultiply, Amount, factor, this, "*", factor), Currency);

    /// <summary>Returns the amount with the opposite sign.</summary>
    public Money Negate() => new(-Amount, Currency);

    /// <inheritdoc cref="Add"/>
    public static Money operator +(Money left, Money right) => left.Add(right);

    /// <inheritdoc cref="Subtract"/>
    public static Money operator -(Money left, Money right) => left.Subtract(right);

    /// <inheritdoc cref="Multiply"/>
    public static Money operator *(Money left, decimal right) => left.Multiply(right);

    /// <inheritdoc cref="Multiply"/>
    public static Money operator *(decimal left, Money right) => right.Multiply(left);

    /// <inheritdoc cref="Negate"/>
    public static Money operator -(Money value) => value.Negate();

    private delegate bool ExactOperation(decimal left, decimal right, out decimal result);

    private static decimal Exact<T>(
        ExactOperation operation,
        decimal left,
        decimal right,
        Money first,
        string sign,
        T second
    )
        where T : IFormattable
    {
        OverflowException? cause = null;
        try
        {
            if (operation(left, right, out var result))
            {
                return result;
            }
        }
        catch (OverflowException overflow)
        {
            cause = overflow;
        }

        FormattableString message = $"The exact result of {first} {sign} {second} does not fit into a decimal.";
        throw new OverflowException(FormattableString.Invariant(message), cause);
    }
}
