using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DealNews;

// The interfaces require the provider; EDTF does not depend on the culture.
public readonly partial struct PartialDate : ISpanParsable<PartialDate>, IUtf8SpanParsable<PartialDate>
{
    private const string FormName = "a date (EDTF, ISO 8601-2)";

    // "2025-02-04%/2025-02-05%"
    private const int LongestLength = 23;

    /// <summary>Parses a date in one of the forms of <see cref="PartialDate"/>, without surrounding spaces.</summary>
    /// <param name="s">An EDTF text.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text has another form, names a day that does not exist, or is an interval that ends before it starts. The
    /// message gives the position and what is expected there.
    /// </exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        Check(s)?.Throw(s, FormName);
        return new PartialDate(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        Check(s)?.Throw(s, FormName);
        return new PartialDate(s.ToString());
    }

    /// <summary>
    /// Parses a date in UTF-8 in one of the forms of <see cref="PartialDate"/>, without surrounding spaces.
    /// </summary>
    /// <param name="utf8Text">An EDTF text in UTF-8.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <exception cref="FormatException">
    /// As for a string. The position is in UTF-16 code units of the decoded text.
    /// </exception>
    public static PartialDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        Parse(Encoding.UTF8.GetString(utf8Text), provider);

    /// <summary>Tries to parse a date in one of the forms of <see cref="PartialDate"/>. Never throws.</summary>
    /// <param name="s">Any text, or <see langword="null"/>.</param>
    /// <param name="result">The date; the default value if the text is not a date.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => TryParse(s, null, out result);

    /// <summary>Tries to parse a date in one of the forms of <see cref="PartialDate"/>. Never throws.</summary>
    /// <param name="s">Any text, or <see langword="null"/>.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <param name="result">The date; the default value if the text is not a date.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result)
    {
        var isDate = s is not null && Check(s) is null;
        result = isDate ? new PartialDate(s!) : default;
        return isDate;
    }

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PartialDate result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        var isDate = Check(s) is null;
        result = isDate ? new PartialDate(s.ToString()) : default;
        return isDate;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PartialDate result) =>
        TryParse(utf8Text, null, out result);

    /// <summary>
    /// Tries to parse a date in UTF-8 in one of the forms of <see cref="PartialDate"/>. Never throws.
    /// </summary>
    /// <param name="utf8Text">Any bytes.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <param name="result">The date; the default value if the text is not a date.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        Span<char> text = stackalloc char[LongestLength];
        return Ascii.ToUtf16(utf8Text, text, out var length) == OperationStatus.Done
            && TryParse(text[..length], provider, out result);
    }
}
