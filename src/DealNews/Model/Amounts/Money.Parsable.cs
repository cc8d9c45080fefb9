using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DealNews;

public readonly partial struct Money : ISpanParsable<Money>, IUtf8SpanParsable<Money>, IUtf8Known<Money>
{
    private const string FormName = "an amount of money (\"USD 1.50\")";
    private const int CodeLength = 3;
    private const string Space = "a space";

    /// <summary>Parses the canonical text, <c>USD 15000000000</c>, or the reverse, <c>15000000000 USD</c>.</summary>
    /// <remarks>
    /// The text has a code of three letters from A to Z, one space, and a plain number: an optional minus, digits
    /// without leading zeros, and optional decimals after a point. Exponents, group separators and surrounding spaces
    /// are not allowed. The scale is kept. A number that a <see cref="decimal"/> cannot hold exactly is an error; it is
    /// never rounded.
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text does not depend on a culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The text has another form. The message gives the position and what is expected there.
    /// </exception>
    public static Money Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        if (!TryParse(s, out var result, out var fault))
        {
            fault.Throw(s, FormName);
        }

        return result;
    }

    /// <summary>Parses the canonical or the reverse text in UTF-8.</summary>
    /// <remarks>See <see cref="Parse(string, IFormatProvider?)"/>.</remarks>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: the text does not depend on a culture.</param>
    /// <exception cref="FormatException">
    /// The text has another form. The message gives the position and what is expected there.
    /// </exception>
    public static Money Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null)
    {
        if (!TryParse(utf8Text, out var result, out var fault))
        {
            fault.Throw(Encoding.UTF8.GetString(utf8Text), FormName);
        }

        return result;
    }

    /// <summary>Tries to parse a text, as <c>Parse</c> does. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Money result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Money result) => TryParse(utf8Text, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Money result) =>
        TryParse(utf8Text, out result);

    static bool IUtf8Known<Money>.TryKnown(ReadOnlySpan<byte> utf8Text, out Money value) =>
        TryParse(utf8Text, out value, out _);

    /// <summary>Tries to parse UTF-16 or UTF-8; the fault gives the position of the first error.</summary>
    /// <remarks>The text that precedes an error is ASCII, so the position is the same in UTF-16 and in UTF-8.</remarks>
    internal static bool TryParse(ReadOnlySpan<char> text, out Money result, out TextFault fault) =>
        TryParse(AsciiText.Of(text, stackalloc byte[AsciiText.UsualLength]), out result, out fault);

    internal static bool TryParse(ReadOnlySpan<byte> text, out Money result, out TextFault fault)
    {
        result = default;
        switch (text.IsEmpty ? -1 : text[0])
        {
            case >= 'A' and <= 'Z':
                return TryParseCodeFirst(text, out result, out fault);
            case '-' or (>= '0' and <= '9'):
                return TryParseAmountFirst(text, out result, out fault);
            default:
                return Fail(0, "a currency code or an amount", out fault);
        }
    }

    private static bool TryParseCodeFirst(ReadOnlySpan<byte> text, out Money result, out TextFault fault)
    {
        result = default;
        if (!Currency.TryParse(text[..Math.Min(CodeLength, text.Length)], out var currency, out fault))
        {
            return false;
        }

        if (!IsSpace(text, CodeLength))
        {
            return Fail(CodeLength, Space, out fault);
        }

        if (!ExactDecimal.TryRead(text[AmountStart..], allowExponent: false, out var amount, out var length, out fault))
        {
            return Fail(AmountStart + fault.Position, fault.Expected, out fault);
        }

        if (AmountStart + length < text.Length)
        {
            return Fail(AmountStart + length, "the end of the amount", out fault);
        }

        result = new Money(amount, currency);
        return true;
    }

    private static bool TryParseAmountFirst(ReadOnlySpan<byte> text, out Money result, out TextFault fault)
    {
        result = default;
        if (!ExactDecimal.TryRead(text, allowExponent: false, out var amount, out var length, out fault))
        {
            return false;
        }

        if (!IsSpace(text, length))
        {
            return Fail(length, Space, out fault);
        }

        var start = length + 1;
        if (!Currency.TryParse(text[start..], out var currency, out fault))
        {
            return Fail(start + fault.Position, fault.Expected, out fault);
        }

        result = new Money(amount, currency);
        return true;
    }

    private static bool IsSpace(ReadOnlySpan<byte> text, int index) => index < text.Length && text[index] == ' ';

    private static bool Fail(int position, string expected, out TextFault fault)
    {
        fault = new TextFault(position, expected);
        return false;
    }
}
