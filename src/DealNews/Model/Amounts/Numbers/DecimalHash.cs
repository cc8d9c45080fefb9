namespace DealNews;

/// <summary>Hashes decimals with the seed of the process.</summary>
/// <remarks>
/// The hash of <see cref="decimal"/> itself has no seed: the author of a document can choose numbers that all have the
/// same hash, and a hash table of them takes O(n²).
/// </remarks>
internal static class DecimalHash
{
    // Dividing by it removes trailing zeros: 1.50 becomes 1.5.
    private const decimal CanonicalOne = 1.0000000000000000000000000000m;

    /// <summary>Returns the hash of a number; the same for equal numbers of any scale.</summary>
    public static int Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        // The sign of zero does not count.
        decimal.GetBits(value == 0 ? 0 : value / CanonicalOne, bits);
        return HashCode.Combine(bits[0], bits[1], bits[2], bits[3]);
    }

    /// <summary>Returns the hash of a figure, which may be a <see cref="decimal"/>.</summary>
    public static int OfFigure<T>(T value)
        where T : struct => value is decimal number ? Of(number) : value.GetHashCode();
}
