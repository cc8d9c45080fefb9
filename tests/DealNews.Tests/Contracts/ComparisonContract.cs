using System.Numerics;

namespace DealNews.Tests;

/// <summary>Checks the contract of a value type with an order.</summary>
internal static class ComparisonContract
{
    /// <summary>Compares each value with each other value. The values are in strictly ascending order.</summary>
    internal static void Verify<T>(params IReadOnlyList<T> ascending)
        where T : struct, IComparable<T>, IComparisonOperators<T, T, bool>
    {
        for (var left = 0; left < ascending.Count; left++)
        {
            for (var right = 0; right < ascending.Count; right++)
            {
                Verify(ascending[left], ascending[right], left.CompareTo(right));
            }
        }
    }

    private static void Verify<T>(T left, T right, int expected)
        where T : struct, IComparable<T>, IComparisonOperators<T, T, bool>
    {
        var pair = $"{left} and {right}";
        Assert.True(Math.Sign(left.CompareTo(right)) == expected, $"CompareTo of {pair} is not {expected}");
        Assert.True((left < right) == (expected < 0), $"< of {pair} is wrong");
        Assert.True((left <= right) == (expected <= 0), $"<= of {pair} is wrong");
        Assert.True((left > right) == (expected > 0), $"> of {pair} is wrong");
        Assert.True((left >= right) == (expected >= 0), $">= of {pair} is wrong");
        Assert.True((left == right) == (expected == 0), $"== of {pair} does not agree with the order");
    }
}
