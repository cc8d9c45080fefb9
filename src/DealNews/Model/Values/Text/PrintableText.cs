using System.Globalization;
using System.Text;

namespace DealNews;

/// <summary>
/// Makes untrusted text safe for a terminal or a log: one line, in reading order, without anything invisible.
/// </summary>
/// <remarks>
/// There is no exception for characters that some texts need, such as the zero-width non-joiner of Persian or the
/// joiner and the variation selectors of emoji: the same characters can hide or change the meaning of a message.
/// </remarks>
internal static class PrintableText
{
    /// <summary>Replaces each character that is not printable by its code point, such as <c>\u{202E}</c>.</summary>
    public static string Of(string text)
    {
        var printable = default(StringBuilder);
        var copied = 0;
        for (var at = 0; at < text.Length; )
        {
            // An unpaired surrogate is a code point of its own.
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            var codePoint = isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
            var end = at + (isPair ? 2 : 1);
            if (!IsPrintable(codePoint))
            {
                printable ??= new StringBuilder(text.Length + 16);
                printable.Append(text, copied, at - copied);
                printable.Append(CultureInfo.InvariantCulture, $"\\u{{{codePoint:X4}}}");
                copied = end;
            }

            at = end;
        }

        return printable is null ? text : printable.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// Returns whether a code point is visible, or a space, and has no effect on the text around it. Control, format,
    /// private-use and unassigned characters, surrogates and separators of lines are not printable.
    /// </summary>
    public static bool IsPrintable(int codePoint) =>
        codePoint switch
        {
            >= ' ' and <= '~' => true,
            // Hangul, which is most of a Korean text.
            >= 0xAC00 and <= 0xD7A3 => true,
            _ when IsIgnorable(codePoint) => false,
            _ => CharUnicodeInfo.GetUnicodeCategory(codePoint)
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned
                ),
        };

    // Unicode, Default_Ignorable_Code_Point: letters and marks that are invisible. U+2800 is a blank Braille pattern.
    private static bool IsIgnorable(int codePoint) =>
        codePoint
            is 0x034F
                or (>= 0x115F and <= 0x1160)
                or (>= 0x17B4 and <= 0x17B5)
                or (>= 0x180B and <= 0x180F)
                or 0x2800
                or 0x3164
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFFA0
                or (>= 0xE0000 and <= 0xE0FFF);
}
