using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DealNews.Reports;

/// <summary>
/// Encodes text for HTML. Invisible characters, and characters that change the text direction, are shown as code points
/// such as <c>\u{202E}</c>, so that nothing in a document is hidden.
/// </summary>
internal sealed unsafe class VisibleHtmlEncoder : HtmlEncoder
{
    private static readonly HtmlEncoder s_html = Create(UnicodeRanges.All);

    private VisibleHtmlEncoder() { }

    public static VisibleHtmlEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => s_html.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => IsHidden(unicodeScalar) || s_html.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        for (var at = 0; at < rest.Length; at++)
        {
            // A surrogate is encoded, alone or in a pair.
            if (char.IsSurrogate(rest[at]) || WillEncode(rest[at]))
            {
                return at;
            }
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    ) =>
        IsHidden(unicodeScalar)
            ? new Span<char>(buffer, bufferLength).TryWrite(
                CultureInfo.InvariantCulture,
                $"\\u{{{unicodeScalar:X4}}}",
                out numberOfCharactersWritten
            )
            : s_html.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    // Line breaks and tabs are the white space of markup.
    private static bool IsHidden(int codePoint) =>
        codePoint is not ('\n' or '\r' or '\t') && !PrintableText.IsPrintable(codePoint);
}
