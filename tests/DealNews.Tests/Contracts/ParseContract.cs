using System.Globalization;
using System.Text;

namespace DealNews.Tests;

/// <summary>
/// Checks the contract of a value type that is parsed and formatted, in UTF-16 and UTF-8.
/// </summary>
internal static class ParseContract
{
    /// <summary>Checks that every parsing method returns <paramref name="expected"/>.</summary>
    internal static void VerifyParses<T>(string text, T expected)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(expected, Parse<T>(text, Foreign));
        Assert.Equal(expected, T.Parse(text.AsSpan(), Foreign));
        Assert.Equal(expected, T.Parse(utf8, Foreign));
        Assert.True(TryParse(text, Foreign, out T fromString));
        Assert.True(T.TryParse(text.AsSpan(), Foreign, out var fromSpan));
        Assert.True(T.TryParse(utf8, Foreign, out var fromUtf8));
        Assert.Equal([expected, expected, expected], [fromString, fromSpan, fromUtf8]);
    }

    /// <summary>Checks that every parsing method rejects the text, and returns the message.</summary>
    internal static string VerifyRefuses<T>(string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var message = Assert.Throws<FormatException>(() => Parse<T>(text, null)).Message;
        Assert.Equal(message, Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => T.Parse(utf8, null)).Message);
        Assert.False(TryParse(text, null, out T fromString));
        Assert.False(T.TryParse(text.AsSpan(), null, out var fromSpan));
        Assert.False(T.TryParse(utf8, null, out var fromUtf8));
        Assert.Equal([default, default, default], [fromString, fromSpan, fromUtf8]);
        return message;
    }

    /// <summary>
    /// Checks that every formatting method writes <paramref name="expected"/>, also to a buffer of exactly this size.
    /// </summary>
    internal static void VerifyFormats<T>(T value, string expected)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        foreach (var format in (string?[])[null, "", "G"])
        {
            Assert.Equal(expected, value.ToString(format, Foreign));
        }

        Assert.Equal(expected, value.ToString());

        var chars = new char[expected.Length];
        Assert.True(value.TryFormat(chars, out var charsWritten, default, Foreign));
        Assert.Equal(expected, new string(chars, 0, charsWritten));

        var bytes = new byte[Encoding.UTF8.GetByteCount(expected)];
        Assert.True(value.TryFormat(bytes, out var bytesWritten, default, Foreign));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes, 0, bytesWritten));

        for (var length = 0; length < chars.Length; length++)
        {
            Assert.False(
                value.TryFormat(chars.AsSpan(0, length), out charsWritten, default, null) || charsWritten != 0
            );
        }

        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.False(
                value.TryFormat(bytes.AsSpan(0, length), out bytesWritten, default, null) || bytesWritten != 0
            );
        }
    }

    /// <summary>Checks that a format other than the general one throws.</summary>
    internal static void VerifyRefusesFormat<T>(T value, string format)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        Assert.Throws<FormatException>(() => value.ToString(format, null));
        Assert.Throws<FormatException>(() => value.TryFormat(new char[64], out _, format, null));
        Assert.Throws<FormatException>(() => value.TryFormat(new byte[64], out _, format, null));
    }

    /// <summary>
    /// Calls the string overload. If the type parameter were also span-parsable, a string would go to the span
    /// overload.
    /// </summary>
    internal static T Parse<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    /// <summary>Calls the string overload.</summary>
    internal static bool TryParse<T>(string? text, IFormatProvider? provider, out T result)
        where T : struct, IParsable<T> => T.TryParse(text, provider, out result);

    /// <summary>A culture that formats numbers differently from the invariant culture.</summary>
    internal static CultureInfo Foreign { get; } = MakeForeign();

    private static CultureInfo MakeForeign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        return culture;
    }
}
