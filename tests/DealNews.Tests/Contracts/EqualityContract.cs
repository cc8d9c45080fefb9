using System.Numerics;

namespace DealNews.Tests;

/// <summary>Checks the contract of a value type that is equal by value.</summary>
internal static class EqualityContract
{
    /// <summary>Checks that values of the same group are equal, and values of different groups are not.</summary>
    internal static void Verify<T>(params IReadOnlyList<T>[] groups)
        where T : struct, IEquatable<T>, IEqualityOperators<T, T, bool>
    {
        for (var group = 0; group < groups.Length; group++)
        {
            for (var other = 0; other < groups.Length; other++)
            {
                foreach (var left in groups[group])
                {
                    foreach (var right in groups[other])
                    {
                        Verify(left, right, expected: group == other);
                    }
                }
            }

            foreach (var value in groups[group])
            {
                Assert.False(value.Equals(null), $"{value} equals null");
                Assert.False(value.Equals(new object()), $"{value} equals an object of another type");
            }
        }
    }

    private static void Verify<T>(T left, T right, bool expected)
        where T : struct, IEquatable<T>, IEqualityOperators<T, T, bool>
    {
        var pair = $"{left} and {right}";
        Assert.True(left.Equals(right) == expected, $"Equals of {pair} is {!expected}");
        Assert.True(left.Equals((object)right) == expected, $"Equals(object) of {pair} is {!expected}");
        Assert.True((left == right) == expected, $"== of {pair} is {!expected}");
        Assert.True((left != right) != expected, $"!= of {pair} is {expected}");
        if (expected)
        {
            Assert.True(left.GetHashCode() == right.GetHashCode(), $"hash codes of {pair} differ");
        }
    }
}
