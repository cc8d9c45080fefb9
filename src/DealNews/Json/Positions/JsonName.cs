using System.Text.Json;

namespace DealNews.Json;

/// <summary>Reads names and texts of which the platform throws when they are not Unicode.</summary>
internal static class JsonName
{
    public static bool TryRead(ref readonly Utf8JsonReader reader, out string name)
    {
        try
        {
            name = reader.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }
}
