using System.Numerics;

namespace DealNews;

/// <summary>Decimal arithmetic that fails where <see cref="decimal"/> would round.</summary>
internal static class ExactArithmetic
{
    /// <summary>Adds, and says whether the sum is exact.</summary>
    /// <exception cref="OverflowException">The sum is beyond what a decimal can hold.</exception>
    internal static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        sum = left + right;
        int scale = Math.Max(left.Scale, right.Scale);
        return sum.Scale == scale || Unscaled(sum, scale) == Unscaled(left, scale) + Unscaled(right, scale);
    }

    /// <summary>Multiplies, and says whether the product is exact.</summary>
    /// <exception cref="OverflowException">The product is beyond what a decimal can hold.</exception>
    internal static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        product = left * right;
        var scale = left.Scale + right.Scale;
        return product.Scale == scale
            || Unscaled(product, scale) == Unscaled(left, left.Scale) * Unscaled(right, right.Scale);
    }

    // A decimal rounds by lowering the scale, and only then: a result that has kept it needs no second look.
    private static BigInteger Unscaled(decimal value, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        UInt128 mantissa = new(
            unchecked((uint)bits[2]),
            ((ulong)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0])
        );
        var magnitude = (BigInteger)mantissa * BigInteger.Pow(10, scale - value.Scale);
        return decimal.IsNegative(value) ? -magnitude : magnitude;
    }
}
