using System.Text.Json;

namespace DealNews.Json;

/// <summary>Says in one sentence what the platform's reader found wrong in a text that is not JSON.</summary>
internal static class JsonSyntax
{
    // The reader's own message ends with its position, which is given elsewhere in another count.
    public static string Describe(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return $"Not JSON: {(end < 0 ? exception.Message : exception.Message[..end])}";
    }
}
