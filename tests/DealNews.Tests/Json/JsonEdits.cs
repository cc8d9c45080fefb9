using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using DealNews.Json;

namespace DealNews.Tests;

/// <summary>Changes to the JSON of a document, and their positions in the text.</summary>
internal static class JsonEdits
{
    private const string Marker = "⌖";

    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The JSON Pointers of all values below the document.</summary>
    public static IReadOnlyList<string> Pointers(ArticleFacts document)
    {
        var pointers = new List<string>();
        Collect(Parse(document), "", pointers);
        return pointers;
    }

    /// <summary>The document's JSON, indented, with another value at a pointer.</summary>
    public static string Replace(ArticleFacts document, string pointer, JsonNode? value) =>
        Replace(Parse(document), pointer, value);

    /// <summary>JSON, indented, with another value at a pointer.</summary>
    public static string Replace(JsonNode root, string pointer, JsonNode? value)
    {
        Set(root, pointer, value);
        return Text(root);
    }

    /// <summary>The document's JSON, indented, without the member at a pointer.</summary>
    public static string Remove(ArticleFacts document, string pointer)
    {
        var root = Parse(document);
        var (parent, name) = Split(pointer);
        ((JsonObject)Find(root, parent)).Remove(name);
        return Text(root);
    }

    /// <summary>Line and column, in code points from 1, of the value of a pointer in the indented JSON.</summary>
    public static (long Line, long Column) PositionOf(ArticleFacts document, string pointer)
    {
        var text = Replace(document, pointer, Marker);
        var before = text[..text.IndexOf($"\"{Marker}\"", StringComparison.Ordinal)];
        return (
            before.Count(static letter => letter == '\n') + 1,
            before[(before.LastIndexOf('\n') + 1)..].EnumerateRunes().Count() + 1
        );
    }

    /// <summary>The pointer to the parent of a value, and the name of the value in it.</summary>
    public static (string Parent, string Name) Split(string pointer)
    {
        var slash = pointer.LastIndexOf('/');
        return (pointer[..slash], Unescape(pointer[(slash + 1)..]));
    }

    private static JsonNode Parse(ArticleFacts document) =>
        JsonNode.Parse(DealNewsJson.SerializeToUtf8Bytes(document))!;

    private static string Text(JsonNode root) =>
        root.ToJsonString(s_options).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static void Collect(JsonNode? node, string pointer, List<string> pointers)
    {
        IEnumerable<(string Name, JsonNode? Value)> children = node switch
        {
            JsonObject json => json.Select(static member =>
                (
                    member
                        .Key.Replace("~", "~0", StringComparison.Ordinal)
                        .Replace("/", "~1", StringComparison.Ordinal),
                    member.Value
                )
            ),
            JsonArray json => json.Select(static (item, index) => ($"{index}", item)),
            _ => [],
        };
        foreach (var (name, value) in children)
        {
            pointers.Add($"{pointer}/{name}");
            Collect(value, $"{pointer}/{name}", pointers);
        }
    }

    private static void Set(JsonNode root, string pointer, JsonNode? value)
    {
        var (parent, name) = Split(pointer);
        switch (Find(root, parent))
        {
            case JsonObject json:
                json[name] = value;
                break;
            case JsonArray json:
                json[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] = value;
                break;
        }
    }

    private static JsonNode Find(JsonNode root, string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Aggregate(
                root,
                static (node, name) =>
                    node is JsonArray array
                        ? array[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]!
                        : node[Unescape(name)]!
            );

    private static string Unescape(string name) =>
        name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
