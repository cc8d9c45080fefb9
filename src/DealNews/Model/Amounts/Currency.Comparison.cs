using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace DealNews;

public readonly partial struct Currency
    : IEquatable<Currency>,
        IComparable<Currency>,
        IComparisonOperators<Currency, Currency, bool>
{
    /// <summary>Whether both currencies have the same code.</summary>
    public bool Equals(Currency other) => _stored == other._stored;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _stored;

    /// <summary>Compares the codes in ordinal order.</summary>
    public int CompareTo(Currency other) => Number.CompareTo(other.Number);

    /// <summary>Whether both currencies have the same code.</summary>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);

    /// <summary>Whether the left code comes before the right one.</summary>
    public static bool operator <(Currency left, Currency right) => left.Number < right.Number;

    /// <summary>Whether the left code comes before the right one or is the same.</summary>
    public static bool operator <=(Currency left, Currency right) => left.Number <= right.Number;

    /// <summary>Whether the left code comes after the right one.</summary>
    public static bool operator >(Currency left, Currency right) => left.Number > right.Number;

    /// <summary>Whether the left code comes after the right one or is the same.</summary>
    public static bool operator >=(Currency left, Currency right) => left.Number >= right.Number;
}
