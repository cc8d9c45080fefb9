using System.Globalization;

namespace DealNews;

public readonly partial struct Money : ISpanFormattable, IUtf8SpanFormattable
{
    // A minus, 29 digits and a point; "0." in front of 28 decimals is no longer.
    private const int MaxTextLength = CodeLength + 1 + 31;

    /// <summary>The canonical text: the code, a space and the plain amount with its scale, <c>EUR 1.50</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxTextLength];
        TryFormat(text, out var length);
        return text[..length].ToString();
    }

    /// <summary>The canonical text: the code, a space and the plain amount with its scale, <c>EUR 1.50</c>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used: the text does not depend on a culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        GeneralFormat.Require(format);
        return ToString();
    }

    /// <summary>Writes the canonical text, and says whether there was room for it.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="provider">Not used: the text does not depend on a culture.</param>
    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        GeneralFormat.Require(format);
        charsWritten = 0;
        var start = Currency == default ? 0 : CodeLength + 1;
        if (
            destination.Length < start
            || !Amount.TryFormat(destination[start..], out var length, default, CultureInfo.InvariantCulture)
        )
        {
            return false;
        }

        if (start > 0)
        {
            Currency.TryFormat(destination, out _);
            destination[CodeLength] = ' ';
        }

        charsWritten = start + length;
        return true;
    }

    /// <summary>Writes the canonical text in UTF-8, and says whether there was room for it.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where there was no room.</param>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="provider">Not used: the text does not depend on a culture.</param>
    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        GeneralFormat.Require(format);
        bytesWritten = 0;
        var start = Currency == default ? 0 : CodeLength + 1;
        if (utf8Destination.Length < start || !TryFormatAmount(utf8Destination[start..], out var length))
        {
            return false;
        }

        if (start > 0)
        {
            Currency.TryFormat(utf8Destination, out _);
            utf8Destination[CodeLength] = (byte)' ';
        }

        bytesWritten = start + length;
        return true;
    }

    // Most amounts are whole numbers, which are written sooner as such.
    private bool TryFormatAmount(Span<byte> utf8Destination, out int bytesWritten) =>
        Amount is { Scale: 0 } and >= 0 and <= ulong.MaxValue
            ? ((ulong)Amount).TryFormat(utf8Destination, out bytesWritten, default, CultureInfo.InvariantCulture)
            : Amount.TryFormat(utf8Destination, out bytesWritten, default, CultureInfo.InvariantCulture);
}
