using System.Text.Json;
using System.Text.Json.Nodes;
using DealNews.Json;

namespace DealNews.Tests.Comparison;

/// <summary>The same document with other ids and in another order.</summary>
internal static class RenamedDocument
{
    /// <summary>Renames all ids; reverses the lists of the document and lists of references and texts.</summary>
    public static ArticleFacts Of(ArticleFacts document)
    {
        var json = JsonNode.Parse(DealNewsJson.Serialize(document))!.AsObject();
        Change("companies", document.Companies);
        Change("people", document.People);
        Change("projects", document.Projects);
        Change("facts", document.Facts);
        return DealNewsJson.Deserialize(json.ToJsonString());

        void Change<T>(string list, ValueList<T> records)
            where T : Extensible
        {
            if (json[list] is JsonArray items)
            {
                json[list] = new JsonArray([
                    .. items.Select((item, i) => Renamed(item!, "", IdsOf(records[i]))).Reverse(),
                ]);
            }
        }
    }

    private static HashSet<string> IdsOf(Extensible record)
    {
        var walk = new ValueWalk();
        record.Walk(walk);
        return walk.ToValueList()
            .Where(static value => value.Value is EntityId or FactId)
            .Select(static value => value.Pointer)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static JsonNode? Renamed(JsonNode? node, string pointer, HashSet<string> ids) =>
        node switch
        {
            JsonObject record => new JsonObject(
                record.Select(member =>
                    KeyValuePair.Create(member.Key, Renamed(member.Value, $"{pointer}/{member.Key}", ids))
                )
            ),
            JsonArray list => new JsonArray([
                .. Reordered(list.Select((item, i) => Renamed(item, $"{pointer}/{i}", ids))),
            ]),
            null => null,
            _ when ids.Contains(pointer) => JsonValue.Create($"renamed-{node.GetValue<string>()}"),
            _ => node.DeepClone(),
        };

    // The order of forecast points and evidence is given, that of references is not.
    private static IEnumerable<JsonNode?> Reordered(IEnumerable<JsonNode?> items) =>
        items.All(static item => item?.GetValueKind() == JsonValueKind.String) ? items.Reverse() : items;
}
