namespace DealNews;

/// <summary>
/// Reads decimal numerals exactly, or says why it cannot: what a <see cref="decimal"/> would round is a fault.
/// </summary>
/// <remarks>
/// The grammar is that of a JSON number (RFC 8259). The scale is kept ("1.50" is 1.50, not 1.5); zeros that a decimal
/// has no room for
/// are let go, since they do not change the value, and so is the sign of zero. One pass over the text, nothing
/// allocated.
/// </remarks>
internal static class ExactDecimal
{
    private const int MaxScale = 28;
    private const int MaxDigitsOfUInt64 = 19;
    private const string Digit = "a digit from 0 to 9";
    private const string ExactNumber = "a number that 96 bits and at most 28 decimals hold exactly";
    private static readonly UInt128 s_maxMantissa = (UInt128.One << 96) - 1;

    /// <summary>Reads a text that is a JSON number and nothing else.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal value, out TextFault fault) =>
        TryParse(AsciiText.Of(text, stackalloc byte[AsciiText.UsualLength]), out value, out fault);

    /// <summary>Reads a UTF-8 text that is a JSON number and nothing else.</summary>
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
    /// Reads the numeral that a text starts with, up to the first character that cannot belong to it.
    /// </summary>
    /// <param name="text">UTF-16 or UTF-8 text.</param>
    /// <param name="allowExponent">
    /// Whether the numeral may have an exponent; without it, <c>e</c> ends the numeral.
    /// </param>
    /// <param name="value">The number, with the scale that it is written with.</param>
    /// <param name="length">How many code units the numeral has.</param>
    /// <param name="fault">Why there is no number, when the answer is false.</param>
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

        // Not by way of UInt128, whose code the platform cannot have compiled before.
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

    // The sum wraps around in long numerals, which are then read again by TryCompose.
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
        // Beyond what any text's own digits can make up for, one exponent is as good as another.
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
    /// Makes digits (a point among them is skipped) with that many decimals a number, when there is one that is equal.
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

            // Zeros count only once a digit follows: those at the end may not need to be held.
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

    /// <summary>Multiplies by a power of ten, unless the product leaves 96 bits: then nothing changes.</summary>
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

    // Anything but a digit comes out above 9.
    private static uint DigitOf(byte unit) => unchecked((uint)(unit - '0'));

    private static bool Fail(int position, string expected, out TextFault fault)
    {
        fault = new TextFault(position, expected);
        return false;
    }
}
