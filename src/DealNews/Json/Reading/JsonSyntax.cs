using System.Text.Json;

namespace DealNews.Json;

/// <summary>Describes an error of System.Text.Json in one sentence.</summary>
internal static class JsonSyntax
{
    // Replaces messages of System.Text.Json that mention options or parameters that callers of this library do not
    // have.
    private static readonly (string Found, string Sentence)[] s_replacements =
    [
        ("trailing comma", "the comma before this bracket must be followed by another member or element, or removed."),
        ("does not contain any JSON tokens", "the text is empty; expected an object."),
        ("Expected depth to be zero", "the text ends before all objects, lists and strings are closed."),
        ("'/' is invalid", "found '/'; comments are not allowed."),
    ];

    // System.Text.Json appends its own position, which counts bytes from 0.
    public static string Describe(ReadOnlySpan<byte> json, JsonException exception)
    {
        if (OtherFormat(json) is { } format)
        {
            return $"Not JSON: {format}";
        }

        foreach (var (found, sentence) in s_replacements)
        {
            if (exception.Message.Contains(found, StringComparison.Ordinal))
            {
                return $"Not JSON: {sentence}";
            }
        }

        return $"Not JSON: {Before(exception.Message, " LineNumber:")}";
    }

    /// <summary>
    /// Returns the message of an exception of the serializer, without the path and position that it appends.
    /// </summary>
    public static string WithoutPlace(JsonException exception) => Before(exception.Message, " Path: ");

    // Recognizes a format by its first bytes: a byte order mark, the first character, or the magic number of gzip.
    private static string? OtherFormat(ReadOnlySpan<byte> json) =>
        json switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [(byte)'{', 0, ..] or [0, (byte)'{', ..] =>
                "the text is in UTF-16; expected UTF-8.",
            [0x1F, 0x8B, ..] => "the file is compressed with gzip; expected text in UTF-8.",
            _ => null,
        };

    private static string Before(string message, string place) =>
        message.IndexOf(place, StringComparison.Ordinal) is >= 0 and var end ? message[..end] : message;
}
