using System.Text;

namespace DealNews;

public readonly partial struct PartialDate : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Returns the EDTF text, <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    /// <summary>Returns the EDTF text, <see cref="Value"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Ignored: EDTF does not depend on the culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        GeneralFormat.Require(format);
        return Value;
    }

    /// <summary>Tries to write the EDTF text, <see cref="Value"/>, into a span of characters.</summary>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the text does not fit.</param>
    /// <param name="format">Empty or <c>G</c>.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        GeneralFormat.Require(format);
        var fits = Value.TryCopyTo(destination);
        charsWritten = fits ? Value.Length : 0;
        return fits;
    }

    /// <summary>
    /// Tries to write the EDTF text, <see cref="Value"/>, in UTF-8. A lone surrogate, which only a text that is not a
    /// date can contain, is written as U+FFFD.
    /// </summary>
    /// <param name="utf8Destination">The span to write to.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 if the text does not fit.</param>
    /// <param name="format">Empty or <c>G</c>.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        GeneralFormat.Require(format);
        return Encoding.UTF8.TryGetBytes(Value, utf8Destination, out bytesWritten);
    }
}
