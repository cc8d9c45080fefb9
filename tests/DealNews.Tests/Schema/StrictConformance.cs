using System.Text.Json;
using System.Text.Json.Nodes;

namespace DealNews.Tests;

/// <summary>Validates a value against the keywords that the schema of the strict profile uses.</summary>
internal sealed class StrictConformance(JsonObject root)
{
    public void AssertValid(JsonNode? value) => AssertValid(value, root, "");

    private void AssertValid(JsonNode? value, JsonObject schema, string at)
    {
        if (schema["$ref"] is { } reference)
        {
            schema = root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject();
        }

        switch (schema["type"]!.GetValue<string>())
        {
            case "object":
                AssertMembers(value!.AsObject(), schema, at);
                break;
            case "array":
                Assert.All(value!.AsArray(), (item, i) => AssertValid(item, schema["items"]!.AsObject(), $"{at}/{i}"));
                break;
            case "boolean":
                Assert.True(value!.GetValueKind() is JsonValueKind.True or JsonValueKind.False, at);
                break;
            default:
                Assert.True(value!.GetValueKind() == JsonValueKind.String, at);
                Assert.True(
                    schema["enum"] is not JsonArray terms || terms.Any(term => JsonNode.DeepEquals(term, value)),
                    $"{at}: {value}"
                );
                break;
        }
    }

    private void AssertMembers(JsonObject value, JsonObject schema, string at)
    {
        Assert.Equal(
            schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Order(),
            value.Select(member => member.Key).Order()
        );
        foreach (var (name, member) in value)
        {
            AssertValid(member, schema["properties"]![name]!.AsObject(), $"{at}/{name}");
        }
    }
}
