using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DealNews.Tests;

/// <summary>Writes JSON for readers: on one line if it fits, otherwise with one member or element on a line.</summary>
internal static class BriefJson
{
    private const int Width = 120;

    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(JsonNode? node) => Write(node, "", 0);

    private static string Write(JsonNode? node, string indent, int taken)
    {
        var line = OnOneLine(node);
        if (node is not (JsonObject or JsonArray) || indent.Length + taken + line.Length <= Width)
        {
            return line;
        }

        var inner = indent + "  ";
        var (open, close, items) = node is JsonObject members
            ? (
                '{',
                '}',
                members.Select(member => $"{Name(member.Key)}{Write(member.Value, inner, member.Key.Length + 4)}")
            )
            : ('[', ']', node.AsArray().Select(item => Write(item, inner, 0)));
        return $"{open}\n{string.Join(",\n", items.Select(item => inner + item))}\n{indent}{close}";
    }

    private static string OnOneLine(JsonNode? node) =>
        node switch
        {
            JsonObject { Count: > 0 } members =>
                $"{{ {string.Join(", ", members.Select(member => Name(member.Key) + OnOneLine(member.Value)))} }}",
            JsonArray items => $"[{string.Join(", ", items.Select(OnOneLine))}]",
            null => "null",
            _ => Text(node),
        };

    private static string Name(string name) => Text(JsonValue.Create(name)) + ": ";

    private static string Text(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
