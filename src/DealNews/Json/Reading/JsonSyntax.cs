using System.Text.Json;

namespace DealNews.Json;

/// <summary>Describes in one sentence why System.Text.Json could not read a text.</summary>
internal static class JsonSyntax
{
    // System.Text.Json appends its own position, which counts bytes from 0. It also advises to change options that
    // callers of this library do not have.
    public static string Describe(JsonException exception) =>
        exception.Message.Contains("trailing comma", StringComparison.Ordinal)
            ? "Not JSON: the comma before this bracket must be followed by another member or element, or removed."
            : $"Not JSON: {Before(exception.Message, " LineNumber:")}";

    /// <summary>
    /// Returns the message of an exception of the serializer, without the path and position that it appends.
    /// </summary>
    public static string WithoutPlace(JsonException exception) => Before(exception.Message, " Path: ");

    private static string Before(string message, string place) =>
        message.IndexOf(place, StringComparison.Ordinal) is >= 0 and var end ? message[..end] : message;
}
