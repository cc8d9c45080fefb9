using System.Globalization;

namespace DealNews.Json;

/// <summary>
/// Reads and writes a date and time (RFC 3339). The offset from UTC is required: without one, the result would depend
/// on the time zone of the machine.
/// </summary>
internal static class InstantCodec
{
    private static readonly string[] s_formats =
    [
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ",
        "yyyy-MM-ddTHH:mmzzz",
        "yyyy-MM-ddTHH:mmZ",
    ];

    public static bool TryParse(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text,
            s_formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out instant
        );

    public static void WriteTo<TOutput>(ref TOutput output, DateTimeOffset value)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        Span<byte> text = stackalloc byte[40];
        value.TryFormat(text, out var length, "yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        if (value.Offset == TimeSpan.Zero)
        {
            text[length++] = (byte)'Z';
        }
        else
        {
            value.TryFormat(text[length..], out var zone, "zzz", CultureInfo.InvariantCulture);
            length += zone;
        }

        output.PlainText(text[..length]);
    }
}
