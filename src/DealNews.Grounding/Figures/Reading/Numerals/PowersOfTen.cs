namespace DealNews.Grounding;

/// <summary>Exact arithmetic on decimals. A result that does not fit returns false; nothing is rounded.</summary>
internal static class PowersOfTen
{
    private static readonly decimal[] s_powers = [.. Enumerable.Range(0, 29).Select(Power)];

    // The largest value that each power can multiply.
    private static readonly decimal[] s_limits = [.. s_powers.Select(power => decimal.Floor(decimal.MaxValue / power))];

    // Two values up to this one cannot overflow.
    private const decimal MostToAdd = decimal.MaxValue / 2;

    /// <summary>Returns ten to the power of <paramref name="exponent"/>, from 0 to 28.</summary>
    public static decimal Of(int exponent) => s_powers[exponent];

    /// <summary>
    /// Multiplies a value by a power of ten; returns false if a decimal cannot hold the result exactly.
    /// </summary>
    public static bool TryShift(decimal value, int exponent, out decimal result)
    {
        result = value;
        if (exponent == 0)
        {
            return true;
        }

        if (exponent < 0)
        {
            result = value / s_powers[-exponent];
            return result * s_powers[-exponent] == value;
        }

        // Existing decimals are removed first, so that 1.4조 is 1400000000000 and not 1400000000000.0.
        var taken = Math.Min((int)value.Scale, exponent);
        if (taken > 0)
        {
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(value, bits);
            result = new decimal(bits[0], bits[1], bits[2], value < 0, (byte)(value.Scale - taken));
            exponent -= taken;
        }

        if (exponent > 28 || Math.Abs(result) > s_limits[exponent])
        {
            return false;
        }

        result *= s_powers[exponent];
        return true;
    }

    /// <summary>Adds two values; returns false if a decimal cannot hold the sum exactly.</summary>
    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        sum = left == 0 ? right : left;
        if (left == 0 || right == 0)
        {
            return true;
        }

        if (Math.Abs(left) > MostToAdd || Math.Abs(right) > MostToAdd)
        {
            return false;
        }

        sum = left + right;
        // Only decimals can be rounded away.
        return (left.Scale | right.Scale) == 0 || (sum - left == right && sum - right == left);
    }

    private static decimal Power(int exponent)
    {
        decimal power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
