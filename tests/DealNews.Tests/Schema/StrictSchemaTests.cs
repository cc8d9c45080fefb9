using System.Text.Json;
using System.Text.Json.Nodes;
using DealNews.Json;
using DealNews.Schema;

namespace DealNews.Tests;

/// <summary>The strict profile stays within the limits of providers of structured outputs.</summary>
public sealed class StrictSchemaTests
{
    private const int MostProperties = 5000;
    private const int DeepestLevel = 10;
    private const int MostTerms = 1000;
    private const int MostNameCharacters = 120_000;

    private static readonly string[] s_keywords =
    [
        "type",
        "description",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "enum",
        "$ref",
        "$defs",
    ];
    private static readonly JsonObject s_root = JsonNode.Parse(DealNewsSchema.StrictJsonSchema())!.AsObject();

    // The schema with every reference replaced by its definition.
    private static readonly List<(JsonObject Schema, int Depth)> s_expanded = [.. Expand(s_root, 1, [])];

    // The schema as it is sent.
    private static readonly List<JsonObject> s_written =
    [
        .. s_expanded.Where(entry => !entry.Schema.ContainsKey("$ref")).Select(entry => entry.Schema).Distinct(),
    ];

    // Providers allow recursive references, so they count a definition once. Levels are those of nested objects.
    [Fact]
    public void StrictSchema_Any_StaysWithinTheLimits()
    {
        Assert.InRange(s_written.Sum(schema => Properties(schema).Count()), 1, MostProperties);
        Assert.InRange(s_expanded.Max(entry => entry.Depth), 1, DeepestLevel);
        Assert.InRange(s_written.Sum(schema => (schema["enum"] as JsonArray)?.Count ?? 0), 1, MostTerms);
        Assert.InRange(
            s_written.Sum(schema => Properties(schema).Concat(Texts(schema["enum"])).Sum(name => name.Length)),
            1,
            MostNameCharacters
        );
    }

    [Fact]
    public void StrictSchema_EveryObject_IsClosedAndRequiresAllItsProperties() =>
        Assert.All(
            s_expanded.Where(entry => entry.Schema["properties"] is not null),
            entry =>
            {
                Assert.False(entry.Schema["additionalProperties"]!.GetValue<bool>());
                Assert.Equal(Properties(entry.Schema), Texts(entry.Schema["required"]));
            }
        );

    [Fact]
    public void StrictSchema_EverySchema_HasOneTypeOrAReferenceAlone() =>
        Assert.All(
            s_expanded,
            entry =>
                Assert.True(
                    entry.Schema.ContainsKey("$ref")
                        ? entry.Schema.Count == 1
                        : entry.Schema["type"]!.GetValueKind() == JsonValueKind.String
                )
        );

    [Fact]
    public void StrictSchema_EverySchema_HasSupportedKeywordsOnly() =>
        Assert.Empty(
            s_expanded.SelectMany(entry => entry.Schema.Select(keyword => keyword.Key)).Distinct().Except(s_keywords)
        );

    [Fact]
    public void StrictSchema_Definitions_AreInOnePlaceAndAllUsed()
    {
        Assert.Single(s_expanded, entry => entry.Schema.ContainsKey("$defs"));
        var used = s_expanded
            .Select(entry => entry.Schema["$ref"]?.GetValue<string>())
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            s_root["$defs"]!.AsObject().Select(definition => $"#/$defs/{definition.Key}").Order(StringComparer.Ordinal),
            used
        );
    }

    [Fact]
    public void StrictSchema_EveryKindOfFact_HasAListWhoseItemsStartWithTheKind() =>
        Assert.All(
            BuiltInFacts.Kinds,
            kind =>
            {
                var list = s_root["properties"]!.AsObject()[JsonNames.Plural(kind)]!;
                var (name, schema) = s_root["$defs"]![kind]!["properties"]!.AsObject().First();
                Assert.Equal($"#/$defs/{kind}", list["items"]!["$ref"]!.GetValue<string>());
                Assert.Equal("kind", name);
                Assert.Equal([kind], Texts(schema!["enum"]));
            }
        );

    private static IEnumerable<(JsonObject Schema, int Depth)> Expand(JsonObject schema, int depth, List<string> within)
    {
        yield return (schema, depth);
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            Assert.DoesNotContain(reference, within);
            foreach (
                var inner in Expand(
                    s_root["$defs"]![reference["#/$defs/".Length..]]!.AsObject(),
                    depth + 1,
                    [.. within, reference]
                )
            )
            {
                yield return inner;
            }
        }

        JsonObject?[] children =
        [
            .. schema["properties"]?.AsObject().Select(property => property.Value!.AsObject()) ?? [],
            schema["items"]?.AsObject(),
        ];
        foreach (
            var inner in children
                .OfType<JsonObject>()
                .SelectMany(child => Expand(child, depth + (child["properties"] is null ? 0 : 1), within))
        )
        {
            yield return inner;
        }
    }

    private static IEnumerable<string> Properties(JsonObject schema) =>
        schema["properties"]?.AsObject().Select(property => property.Key) ?? [];

    private static IEnumerable<string> Texts(JsonNode? list) =>
        list?.AsArray().Select(text => text!.GetValue<string>()) ?? [];
}
