using System.Text.Json;

namespace DealNews.Json;

/// <summary>Reads names and texts that may not be Unicode, for which Utf8JsonReader throws.</summary>
internal static class JsonName
{
    public static bool TryRead(ref readonly Utf8JsonReader reader, out string name)
    {
        var text = JsonElements.TextOf(in reader);
        name = text ?? "";
        return text is not null;
    }
}
