using System.Globalization;
using System.Text;

namespace DealNews;

public readonly partial struct Money : ISpanFormattable, IUtf8SpanFormattable
{
    // The amount follows the code and a space.
    private const int AmountStart = CodeLength + 1;

    // The longest amount is a minus, 29 digits and a point; "0." and 28 decimals are shorter.
    private const int MaxTextLength = AmountStart + 31;

    /// <summary>
    /// Returns the canonical text: the code, a space and the plain amount with its scale, <c>EUR 1.50</c>.
    /// </summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxTextLength];
        TryFormat(text, out var length);
        return text[..length].ToString();
    }

    /// <summary>
    /// Returns the canonical text: the code, a space and the plain amount with its scale, <c>EUR 1.50</c>.
    /// </summary>
    /// <param name="format">
    /// Null, empty or <c>G</c> for the canonical text; <c>en</c> for a compact English text ("$1.5bn"), <c>ko</c> for a
    /// compact Korean one ("15억 달러").
    /// </param>
    /// <param name="formatProvider">Ignored: the text does not depend on a culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        return CompactFormat.StyleOf(format) is { } style ? CompactAmount.Of(this, style) : ToString();
    }

    /// <summary>Tries to write the canonical text into a span of characters.</summary>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the text does not fit.</param>
    /// <param name="format">
    /// Null, empty or <c>G</c> for the canonical text; <c>en</c> for a compact English text ("$1.5bn"), <c>ko</c> for a
    /// compact Korean one ("15억 달러").
    /// </param>
    /// <param name="provider">Ignored: the text does not depend on a culture.</param>
    /// <inheritdoc cref="ToString(string?, IFormatProvider?)" path="/exception"/>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        charsWritten = 0;
        if (CompactFormat.StyleOf(format) is { } style)
        {
            var text = CompactAmount.Of(this, style);
            charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
            return charsWritten > 0;
        }

        if (
            destination.Length < AmountStart
            || !Amount.TryFormat(destination[AmountStart..], out var length, default, CultureInfo.InvariantCulture)
        )
        {
            return false;
        }

        Currency.TryFormat(destination, out _);
        destination[CodeLength] = ' ';
        charsWritten = AmountStart + length;
        return true;
    }

    /// <summary>Tries to write the canonical text in UTF-8.</summary>
    /// <param name="utf8Destination">The span to write to.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 if the text does not fit.</param>
    /// <param name="format">
    /// Null, empty or <c>G</c> for the canonical text; <c>en</c> for a compact English text ("$1.5bn"), <c>ko</c> for a
    /// compact Korean one ("15억 달러").
    /// </param>
    /// <param name="provider">Ignored: the text does not depend on a culture.</param>
    /// <inheritdoc cref="ToString(string?, IFormatProvider?)" path="/exception"/>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        bytesWritten = 0;
        if (CompactFormat.StyleOf(format) is { } style)
        {
            return Encoding.UTF8.TryGetBytes(CompactAmount.Of(this, style), utf8Destination, out bytesWritten);
        }

        if (utf8Destination.Length < AmountStart || !TryFormatAmount(utf8Destination[AmountStart..], out var length))
        {
            return false;
        }

        Currency.TryFormat(utf8Destination, out _);
        utf8Destination[CodeLength] = (byte)' ';
        bytesWritten = AmountStart + length;
        return true;
    }

    // Fast path: most amounts are whole numbers.
    private bool TryFormatAmount(Span<byte> utf8Destination, out int bytesWritten) =>
        Amount is { Scale: 0 } and >= 0 and <= ulong.MaxValue
            ? ((ulong)Amount).TryFormat(utf8Destination, out bytesWritten, default, CultureInfo.InvariantCulture)
            : Amount.TryFormat(utf8Destination, out bytesWritten, default, CultureInfo.InvariantCulture);
}
