using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace DealNews;

/// <summary>Decodes UTF-8. Throws for invalid bytes instead of replacing them with U+FFFD.</summary>
internal static class Utf8Text
{
    /// <exception cref="FormatException">The bytes are not UTF-8. The message gives the position.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8Text, string formName)
    {
        if (DecodeOrNull(utf8Text) is not { } text)
        {
            Utf8.ToUtf16(utf8Text, new char[utf8Text.Length], out var valid, out _, replaceInvalidSequences: false);
            var fault = new TextFault(Encoding.UTF8.GetCharCount(utf8Text[..valid]), "bytes that are UTF-8");
            throw new FormatException(fault.Describe(Encoding.UTF8.GetString(utf8Text), formName));
        }

        return text;
    }

    public static string? DecodeOrNull(ReadOnlySpan<byte> utf8Text) =>
        Utf8.IsValid(utf8Text) ? Encoding.UTF8.GetString(utf8Text) : null;

    /// <summary>Whether every surrogate of a text is one of a pair, so that the text can be encoded.</summary>
    public static bool CanEncode(ReadOnlySpan<char> text)
    {
        while (Rune.DecodeFromUtf16(text, out _, out var length) == OperationStatus.Done)
        {
            text = text[length..];
        }

        return text.IsEmpty;
    }
}
