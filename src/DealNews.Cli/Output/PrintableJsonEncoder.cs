using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace DealNews.Cli;

/// <summary>
/// Escapes what JSON requires, and characters that are not printable (<see cref="PrintableText"/>), as <c>\u202E</c>.
/// </summary>
internal sealed class PrintableJsonEncoder : JavaScriptEncoder
{
    public static readonly PrintableJsonEncoder Instance = new();

    private PrintableJsonEncoder() { }

    // A surrogate pair has two escapes, one per UTF-16 code unit.
    public override int MaxOutputCharactersPerInputCharacter => 6 * 2;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is '"' or '\\' || !PrintableText.IsPrintable(unicodeScalar);

    /// <summary>Escapes all characters of a JSON text that are not printable, except line feeds.</summary>
    /// <param name="utf8Json">A JSON text with characters outside ASCII only in strings.</param>
    public static string EscapeText(ReadOnlySpan<byte> utf8Json)
    {
        var escaped = new StringBuilder(utf8Json.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in Encoding.UTF8.GetString(utf8Json).EnumerateRunes())
        {
            var written = units[..rune.EncodeToUtf16(units)];
            _ =
                rune.Value == '\n' || PrintableText.IsPrintable(rune.Value)
                    ? escaped.Append(written)
                    : escaped.Append(Escape(written));
        }

        return escaped.ToString();
    }

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        while (!rest.IsEmpty)
        {
            // Includes unpaired surrogates, which the encoder must replace.
            if (
                Rune.DecodeFromUtf16(rest, out var rune, out var length) != OperationStatus.Done
                || WillEncode(rune.Value)
            )
            {
                return textLength - rest.Length;
            }

            rest = rest[length..];
        }

        return -1;
    }

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        var rest = utf8Text;
        while (!rest.IsEmpty)
        {
            if (
                Rune.DecodeFromUtf8(rest, out var rune, out var length) != OperationStatus.Done
                || WillEncode(rune.Value)
            )
            {
                return utf8Text.Length - rest.Length;
            }

            rest = rest[length..];
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        Span<char> units = stackalloc char[2];
        var written = units[..new Rune(unicodeScalar).EncodeToUtf16(units)];
        var text = WillEncode(unicodeScalar) ? Escape(written) : written.ToString();
        numberOfCharactersWritten = text.TryCopyTo(new(buffer, bufferLength)) ? text.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    private static string Escape(ReadOnlySpan<char> units) =>
        units is [var high, var low] ? JsonEscape.Of(high) + JsonEscape.Of(low) : JsonEscape.Of(units[0]);
}
