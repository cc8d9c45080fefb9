using System.Globalization;

namespace DealNews;

/// <summary>
/// A JSON number of any length. Different spellings of one value, such as 1.50, 1.5 and 15e-1, are equal.
/// </summary>
internal readonly ref struct JsonNumber
{
    // Longer exponents do not fit into 64 bits together with the position of the point.
    private const int MaxExponentDigits = 17;

    // From the first to the last digit that is not zero, with the point among them if there is one; empty for zero.
    private readonly ReadOnlySpan<byte> _digits;

    // The power of ten of the first of these digits, without the long exponent.
    private readonly long _power;

    // A longer exponent, compared as text, without leading zeros.
    private readonly ReadOnlySpan<byte> _longExponent;
    private readonly bool _isNegative;
    private readonly bool _isLongExponentNegative;

    /// <param name="utf8Number">A number in the grammar of RFC 8259.</param>
    public JsonNumber(ReadOnlySpan<byte> utf8Number)
    {
        var isNegative = utf8Number[0] == '-';
        var mark = utf8Number.IndexOfAny("eE"u8);
        var mantissa = utf8Number[(isNegative ? 1 : 0)..(mark < 0 ? utf8Number.Length : mark)];
        var first = mantissa.IndexOfAnyExcept("0."u8);
        if (first < 0)
        {
            // Zero has neither a sign nor an exponent.
            return;
        }

        _isNegative = isNegative;
        _digits = mantissa[first..(mantissa.LastIndexOfAnyExcept("0."u8) + 1)];
        var point = mantissa.IndexOf((byte)'.') is >= 0 and var index ? index : mantissa.Length;
        _power = point > first ? point - first - 1 : point - first;
        if (mark < 0)
        {
            return;
        }

        var exponent = utf8Number[(mark + 1)..];
        var isExponentNegative = exponent[0] == '-';
        exponent = exponent.TrimStart("+-"u8).TrimStart((byte)'0');
        if (exponent.Length > MaxExponentDigits)
        {
            _longExponent = exponent;
            _isLongExponentNegative = isExponentNegative;
        }
        else if (!exponent.IsEmpty)
        {
            var value = long.Parse(exponent, NumberStyles.None, CultureInfo.InvariantCulture);
            _power += isExponentNegative ? -value : value;
        }
    }

    /// <summary>
    /// Whether both are the same number. Numbers with an exponent of more than 17 digits are the same only if their
    /// exponents are spelled alike.
    /// </summary>
    public bool Equals(JsonNumber other) =>
        _isNegative == other._isNegative
        && _power == other._power
        && _isLongExponentNegative == other._isLongExponentNegative
        && _longExponent.SequenceEqual(other._longExponent)
        && HaveSameDigits(_digits, other._digits);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_isNegative);
        hash.Add(_power);
        hash.Add(_isLongExponentNegative);
        hash.AddBytes(_longExponent);
        foreach (var digit in _digits)
        {
            if (digit != '.')
            {
                hash.Add(digit);
            }
        }

        return hash.ToHashCode();
    }

    private static bool HaveSameDigits(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        while (true)
        {
            var length = one.CommonPrefixLength(other);
            one = one[length..];
            other = other[length..];
            if (one.IsEmpty || other.IsEmpty)
            {
                return one.IsEmpty && other.IsEmpty;
            }

            // Each number has at most one point, so this happens at most twice.
            if (one[0] == '.')
            {
                one = one[1..];
            }
            else if (other[0] == '.')
            {
                other = other[1..];
            }
            else
            {
                return false;
            }
        }
    }
}
