using System.Text;
using System.Text.Encodings.Web;

namespace DealNews.Json;

/// <summary>
/// Escapes only what JSON requires: quotation mark, backslash and control characters. Korean, emoji and non-breaking
/// spaces stay unescaped; the relaxed encoder of System.Text.Json escapes some of them.
/// </summary>
internal sealed class VerbatimEncoder : JavaScriptEncoder
{
    public static readonly VerbatimEncoder Instance = new();

    private VerbatimEncoder() { }

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < span.Length; i++)
        {
            var c = span[i];
            if (WillEncode(c))
            {
                return i;
            }

            if (
                char.IsSurrogate(c) && (!char.IsHighSurrogate(c) || ++i >= span.Length || !char.IsLowSurrogate(span[i]))
            )
            {
                // Includes unpaired surrogates, which the encoder must replace.
                return char.IsHighSurrogate(c) ? i - 1 : i;
            }
        }

        return -1;
    }

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        for (var i = 0; i < utf8Text.Length; i++)
        {
            if (utf8Text[i] < 0x80)
            {
                if (WillEncode(utf8Text[i]))
                {
                    return i;
                }

                continue;
            }

            if (Rune.DecodeFromUtf8(utf8Text[i..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return i;
            }

            i += length - 1;
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
        var destination = new Span<char>(buffer, bufferLength);
        var escape = WillEncode(unicodeScalar)
            ? JsonEscape.Of((char)unicodeScalar)
            : new Rune(unicodeScalar).ToString();
        numberOfCharactersWritten = escape.TryCopyTo(destination) ? escape.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
