using System.Text;

namespace DealNews;

public readonly partial struct PartialDate : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The EDTF text, <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    /// <summary>The EDTF text, <see cref="Value"/>.</summary>
    /// <param name="format"><see langword="null"/>, empty or <c>G</c>: there is one form alone.</param>
    /// <param name="formatProvider">Ignored: EDTF does not depend on the culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        GeneralFormat.Require(format);
        return Value;
    }

    /// <summary>Writes the EDTF text, <see cref="Value"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many UTF-16 code units were written; 0 where the text does not fit.</param>
    /// <param name="format">Empty or <c>G</c>: there is one form alone.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
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
    /// Writes the EDTF text, <see cref="Value"/>, in UTF-8. A surrogate that stands alone, which only a text that is no date can
    /// have, has no UTF-8 and is written as U+FFFD.
    /// </summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where the text does not fit.</param>
    /// <param name="format">Empty or <c>G</c>: there is one form alone.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
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
