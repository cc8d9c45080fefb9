using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace DealNews;

public readonly partial struct Money : IEquatable<Money>, IComparable<Money>, IComparisonOperators<Money, Money, bool>
{
    /// <summary>
    /// Whether both are the same amount of the same currency; the scale does not matter: EUR 1.5 equals EUR 1.50.
    /// </summary>
    public bool Equals(Money other) => Currency == other.Currency && Amount == other.Amount;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(DecimalHash.Of(Amount), Currency);

    /// <summary>Compares amounts of one currency.</summary>
    /// <remarks>
    /// To compare amounts of any currencies, use <see cref="TryCompare"/>. Sort a mixed list by currency first.
    /// </remarks>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public int CompareTo(Money other) =>
        TryCompare(other, out var comparison) ? comparison : throw new CurrencyMismatchException(this, other);

    /// <summary>Tries to compare two amounts, which is possible only within one currency.</summary>
    /// <param name="other">The amount to compare with.</param>
    /// <param name="comparison">
    /// Negative, 0 or positive, as for <see cref="CompareTo"/>; 0 if the currencies differ.
    /// </param>
    /// <returns>Whether both amounts have the same currency.</returns>
    public bool TryCompare(Money other, out int comparison)
    {
        var comparable = Currency == other.Currency;
        comparison = comparable ? Amount.CompareTo(other.Amount) : 0;
        return comparable;
    }

    /// <summary>Whether both are the same amount of the same currency; the scale does not matter.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether the amounts or the currencies differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether the left amount is less than the right one.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is less than or equal to the right one.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is greater than the right one.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is greater than or equal to the right one.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;
}
