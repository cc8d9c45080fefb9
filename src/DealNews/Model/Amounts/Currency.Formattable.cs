namespace DealNews;

public readonly partial struct Currency : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Returns the code, <see cref="Code"/>.</summary>
    public override string ToString() => Code;

    /// <summary>Returns the code, <see cref="Code"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Ignored: the code does not depend on a culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        GeneralFormat.Require(format);
        return Code;
    }

    /// <summary>Tries to write the code into a span of characters.</summary>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the text does not fit.</param>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="provider">Ignored: the code does not depend on a culture.</param>
    /// <inheritdoc cref="ToString(string?, IFormatProvider?)" path="/exception"/>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        GeneralFormat.Require(format);
        charsWritten = 0;
        if (destination.Length < CodeLength)
        {
            return false;
        }

        WriteCode(destination);
        charsWritten = CodeLength;
        return true;
    }

    /// <summary>Tries to write the code in UTF-8.</summary>
    /// <param name="utf8Destination">The span to write to.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 if the text does not fit.</param>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="provider">Ignored: the code does not depend on a culture.</param>
    /// <inheritdoc cref="ToString(string?, IFormatProvider?)" path="/exception"/>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        GeneralFormat.Require(format);
        bytesWritten = 0;
        if (utf8Destination.Length < CodeLength)
        {
            return false;
        }

        for (var place = 0; place < CodeLength; place++)
        {
            utf8Destination[place] = (byte)Letter(place);
        }

        bytesWritten = CodeLength;
        return true;
    }
}
