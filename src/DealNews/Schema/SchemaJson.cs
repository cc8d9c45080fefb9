using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DealNews.Json;

namespace DealNews.Schema;

/// <summary>
/// Writes a schema as indented JSON, without escapes that JSON does not require, with a final line feed.
/// </summary>
internal static class SchemaJson
{
    public static string Of(JsonObject schema)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (
            var writer = new Utf8JsonWriter(
                buffer,
                new()
                {
                    Encoder = VerbatimEncoder.Instance,
                    Indented = true,
                    NewLine = "\n",
                }
            )
        )
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    public static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
