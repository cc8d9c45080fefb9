using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace DealNews;

public readonly partial struct Money : IEquatable<Money>, IComparable<Money>, IComparisonOperators<Money, Money, bool>
{
    /// <summary>Whether both are the same amount of the same currency, whatever the scale: EUR 1.5 equals EUR 1.50.</summary>
    public bool Equals(Money other) => Currency == other.Currency && Amount == other.Amount;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, Currency);

    /// <summary>Compares amounts of one currency.</summary>
    /// <remarks><see cref="TryCompare"/> answers across currencies too. To sort a mixed list, order it by currency first.</remarks>
    /// <exception cref="CurrencyMismatchException">The currencies differ, so that neither is the greater one.</exception>
    public int CompareTo(Money other) =>
        TryCompare(other, out var comparison) ? comparison : throw new CurrencyMismatchException(this, other);

    /// <summary>Compares amounts if they are of one currency, and says whether they are.</summary>
    /// <param name="other">The amount to compare with.</param>
    /// <param name="comparison">Negative, 0 or positive, as <see cref="CompareTo"/> has it; 0 when the currencies differ.</param>
    public bool TryCompare(Money other, out int comparison)
    {
        var comparable = Currency == other.Currency;
        comparison = comparable ? Amount.CompareTo(other.Amount) : 0;
        return comparable;
    }

    /// <summary>Whether both are the same amount of the same currency, whatever the scale.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether the amounts or the currencies differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether the left amount is less than the right one.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is less than the right one or equal to it.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is greater than the right one.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is greater than the right one or equal to it.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;
}
