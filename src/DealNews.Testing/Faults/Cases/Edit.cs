using System.Globalization;
using System.Text.Json.Nodes;

namespace DealNews.Testing;

/// <summary>A change of a JSON document at a JSON Pointer (RFC 6901).</summary>
internal sealed class Edit
{
    private readonly Action<JsonNode> _apply;

    private Edit(string pointer, Action<JsonNode> apply) => (Pointer, _apply) = (pointer, apply);

    /// <summary>The JSON Pointer of the member, element or list that changes.</summary>
    public string Pointer { get; }

    /// <summary>Sets or replaces a member, or replaces an element.</summary>
    public static Edit Set(string pointer, string json) =>
        new(
            pointer,
            document =>
            {
                var (parent, name) = Find(document, pointer);
                if (parent is JsonArray list)
                {
                    list[int.Parse(name, CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
                }
                else
                {
                    parent[name] = JsonNode.Parse(json);
                }
            }
        );

    /// <summary>Appends an element to a list.</summary>
    public static Edit Add(string pointer, string json) =>
        new(
            pointer,
            document =>
            {
                var (parent, name) = Find(document, pointer);
                ((JsonArray)Child(parent, name)).Add(JsonNode.Parse(json));
            }
        );

    /// <summary>Removes a member.</summary>
    public static Edit Remove(string pointer) =>
        new(
            pointer,
            document =>
            {
                var (parent, name) = Find(document, pointer);
                ((JsonObject)parent).Remove(name);
            }
        );

    public void ApplyTo(JsonNode document) => _apply(document);

    private static (JsonNode Parent, string Name) Find(JsonNode document, string pointer)
    {
        var segments = JsonPointer.Segments(pointer);
        var parent = document;
        foreach (var segment in segments[..^1])
        {
            parent = Child(parent, segment);
        }

        return (parent, segments[^1]);
    }

    private static JsonNode Child(JsonNode parent, string name) =>
        (parent is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)] : parent[name])
        ?? throw new InvalidOperationException($"No member or element \"{name}\" in the valid document.");
}
