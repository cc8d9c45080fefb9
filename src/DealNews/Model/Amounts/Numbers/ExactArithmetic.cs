using System.Numerics;

namespace DealNews;

/// <summary>Decimal arithmetic that reports whether a result is exact.</summary>
internal static class ExactArithmetic
{
    /// <summary>Adds two numbers, and returns whether the sum is exact.</summary>
    /// <exception cref="OverflowException">The sum is outside the range of a decimal.</exception>
    internal static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        sum = left + right;
        int scale = Math.Max(left.Scale, right.Scale);
        return sum.Scale == scale || Unscaled(sum, scale) == Unscaled(left, scale) + Unscaled(right, scale);
    }

    /// <summary>Multiplies two numbers, and returns whether the product is exact.</summary>
    /// <exception cref="OverflowException">The product is outside the range of a decimal.</exception>
    internal static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        product = left * right;
        var scale = left.Scale + right.Scale;
        return product.Scale == scale
            || Unscaled(product, scale) == Unscaled(left, left.Scale) * Unscaled(right, right.Scale);
    }

    // Slow path: a decimal rounds only by lowering the scale, so a result that keeps its scale is exact.
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
