namespace DealNews;

public readonly partial struct Currency : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The code; the empty string for the default value.</summary>
    public override string ToString() => Code;

    /// <summary>The code; the empty string for the default value.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used: the code does not depend on a culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        GeneralFormat.Require(format);
        return Code;
    }

    /// <summary>Writes the code, and says whether there was room for it.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="provider">Not used: the code does not depend on a culture.</param>
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
        if (destination.Length < CodeLength)
        {
            return false;
        }

        WriteCode(destination);
        charsWritten = CodeLength;
        return true;
    }

    /// <summary>Writes the code in UTF-8, and says whether there was room for it.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where there was no room.</param>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="provider">Not used: the code does not depend on a culture.</param>
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
