using System.Globalization;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// A date and time in JSON (RFC 3339). Its offset from UTC must be there: without one, the platform would take that of
/// the machine it runs on.
/// </summary>
internal static class InstantCodec
{
    private static readonly string[] s_formats =
    [
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", "yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mmZ",
    ];

    public static bool TryParse(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset value)
    {
        var zone = value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture);
        writer.WriteString(name, value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + zone);
    }
}
