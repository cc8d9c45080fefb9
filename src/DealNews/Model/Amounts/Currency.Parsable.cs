using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DealNews;

public readonly partial struct Currency : ISpanParsable<Currency>, IUtf8SpanParsable<Currency>
{
    private const string FormName = "a currency code (ISO 4217)";

    /// <summary>Parses a code: exactly three letters from A to Z, without surrounding spaces.</summary>
    /// <param name="s">The code; lower case is not accepted.</param>
    /// <param name="provider">Ignored: the code does not depend on a culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The text is not a code. The message gives the position and what is expected there.
    /// </exception>
    public static Currency Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Currency Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        if (!TryParse(s, out var result, out var fault))
        {
            fault.Throw(s, FormName);
        }

        return result;
    }

    /// <summary>Parses a code in UTF-8: exactly three letters from A to Z, without surrounding spaces.</summary>
    /// <param name="utf8Text">The code; lower case is not accepted.</param>
    /// <param name="provider">Ignored: the code does not depend on a culture.</param>
    /// <exception cref="FormatException">
    /// The text is not a code. The message gives the position and what is expected there.
    /// </exception>
    public static Currency Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null)
    {
        if (!TryParse(utf8Text, out var result, out var fault))
        {
            fault.Throw(Encoding.UTF8.GetString(utf8Text), FormName);
        }

        return result;
    }

    /// <summary>Tries to parse a code, as <c>Parse</c> does. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Currency result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Currency result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Currency result) =>
        TryParse(utf8Text, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Currency result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Currency result) =>
        TryParse(utf8Text, out result);

    /// <summary>Tries to parse UTF-16 or UTF-8; the fault gives the position of the first error.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out Currency result, out TextFault fault) =>
        TryParse(AsciiText.Of(text, stackalloc byte[AsciiText.UsualLength]), out result, out fault);

    internal static bool TryParse(ReadOnlySpan<byte> text, out Currency result, out TextFault fault)
    {
        result = default;
        for (var place = 0; place < CodeLength; place++)
        {
            if (place < text.Length && (char)text[place] is >= 'A' and <= 'Z')
            {
                continue;
            }

            fault = new TextFault(place, "a letter from A to Z");
            return false;
        }

        if (text.Length > CodeLength)
        {
            fault = new TextFault(CodeLength, "the end of the code");
            return false;
        }

        result = FromLetters(text[0], text[1], text[2]);
        fault = default;
        return true;
    }
}
