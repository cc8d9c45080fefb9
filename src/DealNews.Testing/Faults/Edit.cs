using System.Globalization;
using System.Text.Json.Nodes;

namespace DealNews.Testing;

/// <summary>A change of a JSON document at a place that a JSON Pointer (RFC 6901) leads to.</summary>
internal sealed class Edit
{
    private readonly Action<JsonNode> _apply;

    private Edit(Action<JsonNode> apply) => _apply = apply;

    /// <summary>Gives a member or an element a value, which replaces the one that is there.</summary>
    public static Edit Set(string pointer, string json) =>
        new(document =>
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
        });

    /// <summary>Adds an element to the end of a list.</summary>
    public static Edit Add(string pointer, string json) =>
        new(document =>
        {
            var (parent, name) = Find(document, pointer);
            ((JsonArray)Child(parent, name)).Add(JsonNode.Parse(json));
        });

    /// <summary>Removes a member.</summary>
    public static Edit Remove(string pointer) =>
        new(document =>
        {
            var (parent, name) = Find(document, pointer);
            ((JsonObject)parent).Remove(name);
        });

    public void ApplyTo(JsonNode document) => _apply(document);

    private static (JsonNode Parent, string Name) Find(JsonNode document, string pointer)
    {
        var segments = Pointer.Segments(pointer);
        var parent = document;
        foreach (var segment in segments[..^1])
        {
            parent = Child(parent, segment);
        }

        return (parent, segments[^1]);
    }

    private static JsonNode Child(JsonNode parent, string name) =>
        (parent is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)] : parent[name])
        ?? throw new InvalidOperationException($"Nothing stands at \"{name}\".");
}
