namespace DealNews;

/// <summary>
/// Parses decimal numbers exactly. A number that a <see cref="decimal"/> would round is an error.
/// </summary>
/// <remarks>
/// The grammar is that of a JSON number (RFC 8259). The scale is kept: "1.50" is 1.50, not 1.5. Trailing zeros that do
/// not fit into a decimal are dropped, because they do not change the value; so is the sign of zero. Parsing UTF-8
/// allocates nothing.
/// </remarks>
internal static class ExactDecimal
{
    private const int MaxScale = 28;
    private const int MaxDigitsOfUInt64 = 19;
    private const string Digit = "a digit from 0 to 9";
    private const string ExactNumber = "a number of at most 28 digits";
    private static readonly UInt128 s_maxMantissa = (UInt128.One << 96) - 1;

    /// <summary>Parses a text that is exactly one JSON number.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal value, out TextFault fault) =>
        TryParse(AsciiText.Of(text, stackalloc byte[AsciiText.UsualLength]), out value, out fault);

    /// <summary>Parses a UTF-8 text that is exactly one JSON number.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out decimal value, out TextFault fault)
    {
        if (!TryRead(text, allowExponent: true, out value, out var length, out fault))
        {
            return false;
        }

        if (length == text.Length)
        {
            return true;
        }

        value = 0;
        return Fail(length, "the end of the number", out fault);
    }

    /// <summary>
    /// Parses the number at the start of a text, up to the first character that cannot belong to it.
    /// </summary>
    /// <param name="text">The text in UTF-8, or as <see cref="AsciiText"/> converts it.</param>
    /// <param name="allowExponent">
    /// Whether the number can have an exponent. If false, the number ends before <c>e</c>.
    /// </param>
    /// <param name="value">The number, with its scale as written; 0 if the method returns false.</param>
    /// <param name="length">The length of the number in bytes; 0 if the method returns false.</param>
    /// <param name="fault">The first error; the default value if the method returns true.</param>
    /// <returns>Whether the text starts with a number that a decimal can hold exactly.</returns>
    internal static bool TryRead(
        ReadOnlySpan<byte> text,
        bool allowExponent,
        out decimal value,
        out int length,
        out TextFault fault
    )
    {
        value = 0;
        length = 0;
        var at = 0;
        var isNegative = At(text, at) == '-';
        if (isNegative)
        {
            at++;
        }

        var start = at;
        ulong mantissa = 0;
        at = ReadDigits(text, at, ref mantissa);
        var digits = at - start;
        if (digits == 0)
        {
            return Fail(start, start == 0 ? "a number" : Digit, out fault);
        }

        if (digits > 1 && At(text, start) == '0')
        {
            return Fail(start + 1, "no digit after a leading 0", out fault);
        }

        var fraction = 0;
        if (At(text, at) == '.')
        {
            var point = at;
            at = ReadDigits(text, point + 1, ref mantissa);
            fraction = at - point - 1;
            if (fraction == 0)
            {
                return Fail(at, Digit, out fault);
            }
        }

        var numeral = text[start..at];
        long exponent = 0;
        if (allowExponent && At(text, at) is 'e' or 'E' && !TryReadExponent(text, ref at, out exponent))
        {
            return Fail(at, Digit, out fault);
        }

        // Fast path without UInt128, because its methods are compiled at run time.
        if (digits + fraction <= MaxDigitsOfUInt64 && exponent == 0)
        {
            value = new(
                unchecked((int)mantissa),
                unchecked((int)(mantissa >> 32)),
                0,
                isNegative && mantissa != 0,
                (byte)fraction
            );
        }
        else if (!TryCompose(numeral, fraction - exponent, isNegative, out value))
        {
            return Fail(0, ExactNumber, out fault);
        }

        length = at;
        fault = default;
        return true;
    }

    // The mantissa overflows if there are many digits; TryCompose then reads the digits again.
    private static int ReadDigits(ReadOnlySpan<byte> text, int at, ref ulong mantissa)
    {
        for (; at < text.Length; at++)
        {
            var digit = DigitOf(text[at]);
            if (digit > 9)
            {
                break;
            }

            mantissa = unchecked((mantissa * 10) + digit);
        }

        return at;
    }

    private static bool TryReadExponent(ReadOnlySpan<byte> text, ref int at, out long exponent)
    {
        // No text has enough digits to compensate for a larger exponent, so the exact exponent does not matter.
        const long Limit = 1L << 33;
        exponent = 0;
        at++;
        var isNegative = At(text, at) == '-';
        if (isNegative || At(text, at) == '+')
        {
            at++;
        }

        var start = at;
        for (; at < text.Length && DigitOf(text[at]) is <= 9 and uint digit; at++)
        {
            exponent = Math.Min(Limit, (exponent * 10) + digit);
        }

        if (isNegative)
        {
            exponent = -exponent;
        }

        return at > start;
    }

    /// <summary>
    /// Creates the number <c>digits × 10^-decimals</c>; a point among the digits is skipped. Returns false if a decimal
    /// cannot hold the number exactly.
    /// </summary>
    private static bool TryCompose(ReadOnlySpan<byte> digits, long decimals, bool isNegative, out decimal value)
    {
        value = 0;
        UInt128 mantissa = 0;
        long zeros = 0;
        foreach (var unit in digits)
        {
            var digit = DigitOf(unit);
            if (digit > 9)
            {
                continue;
            }

            if (digit == 0)
            {
                zeros++;
                continue;
            }

            // Adds zeros only when another digit follows, because trailing zeros may not fit and are not needed.
            if (!TryShift(ref mantissa, zeros + 1) || (mantissa += digit) > s_maxMantissa)
            {
                return false;
            }

            zeros = 0;
        }

        var wanted = (int)Math.Clamp(decimals, 0, MaxScale);
        var scale = mantissa == 0 ? wanted : Math.Max(0, decimals - zeros);
        if (scale > MaxScale || !TryShift(ref mantissa, zeros - decimals + scale))
        {
            return false;
        }

        while (scale < wanted && TryShift(ref mantissa, 1))
        {
            scale++;
        }

        value = Compose(mantissa, (int)scale, isNegative);
        return true;
    }

    /// <summary>
    /// Multiplies by a power of ten. Returns false, without a change, if the product needs more than 96 bits.
    /// </summary>
    private static bool TryShift(ref UInt128 mantissa, long places)
    {
        if (mantissa == 0)
        {
            return true;
        }

        var shifted = mantissa;
        for (; places > 0; places--)
        {
            shifted *= 10;
            if (shifted > s_maxMantissa)
            {
                return false;
            }
        }

        mantissa = shifted;
        return true;
    }

    private static decimal Compose(UInt128 mantissa, int scale, bool isNegative) =>
        new(
            unchecked((int)(uint)mantissa),
            unchecked((int)(uint)(mantissa >> 32)),
            unchecked((int)(uint)(mantissa >> 64)),
            isNegative && mantissa != 0,
            (byte)scale
        );

    private static int At(ReadOnlySpan<byte> text, int index) => index < text.Length ? text[index] : -1;

    // Returns a number above 9 for a byte that is not a digit.
    private static uint DigitOf(byte unit) => unchecked((uint)(unit - '0'));

    private static bool Fail(int position, string expected, out TextFault fault)
    {
        fault = new TextFault(position, expected);
        return false;
    }
}
