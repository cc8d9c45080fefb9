using System.Text.Json;

namespace DealNews.Json;

/// <summary>Describes in one sentence why System.Text.Json could not read a text.</summary>
internal static class JsonSyntax
{
    // Messages of System.Text.Json that advise to change options that callers of this library do not have, or that name
    // parameters of its reader, and the sentences that replace them.
    private static readonly (string Found, string Sentence)[] s_replacements =
    [
        ("trailing comma", "the comma before this bracket must be followed by another member or element, or removed."),
        ("does not contain any JSON tokens", "the text is empty; expected an object."),
        ("Expected depth to be zero", "the text ends before all objects, lists and strings are closed."),
        ("'/' is invalid", "found '/'; comments are not allowed."),
    ];

    // System.Text.Json appends its own position, which counts bytes from 0.
    public static string Describe(JsonException exception)
    {
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

    private static string Before(string message, string place) =>
        message.IndexOf(place, StringComparison.Ordinal) is >= 0 and var end ? message[..end] : message;
}
