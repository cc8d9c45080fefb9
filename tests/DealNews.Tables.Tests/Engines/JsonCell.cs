using System.Text.Json;

namespace DealNews.Tables.Tests;

/// <summary>Reads a cell that an engine writes as JSON.</summary>
internal static class JsonCell
{
    public static object? Of(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            _ => value.GetRawText(),
        };
}
