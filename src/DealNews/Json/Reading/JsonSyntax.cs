using System.Text.Json;

namespace DealNews.Json;

/// <summary>Says in one sentence what the platform's reader found wrong in a text that is not JSON.</summary>
internal static class JsonSyntax
{
    // The reader's own message ends with its position, which is given elsewhere in another count.
    public static string Describe(JsonException exception) => $"Not JSON: {Before(exception.Message, " LineNumber:")}";

    /// <summary>What the platform's serializer found wrong, without the path and position that it adds.</summary>
    public static string WithoutPlace(JsonException exception) => Before(exception.Message, " Path: ");

    private static string Before(string message, string place) =>
        message.IndexOf(place, StringComparison.Ordinal) is >= 0 and var end ? message[..end] : message;
}
