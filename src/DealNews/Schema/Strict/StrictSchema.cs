using System.Text.Json.Nodes;

namespace DealNews.Schema;

/// <summary>
/// Writes the JSON Schema of the strict profile, with keywords that all providers of structured outputs support.
/// </summary>
internal static class StrictSchema
{
    private const string Conventions =
        "Report only what the article says. An absent value is \"\", an empty list or false; nothing is null. "
        + "Money is a currency code (ISO 4217), a space and plain digits; numbers are texts of plain digits without "
        + "separators; dates are EDTF. An amount has either exact, or a minimum, a maximum or both. Each fact is in "
        + "the list of its kind and refers to companies, people, projects and other facts by their ids. Leave start, "
        + "end and textSha256 empty: they are computed from the text.";

    public static JsonObject Write()
    {
        var document = StrictProfile.Document;
        var root = Object(document);
        root["description"] = $"{document.Description} {Conventions}";
        root["$defs"] = new JsonObject(
            StrictProfile
                .Objects.Values.Where(shape => shape != document)
                .OrderBy(shape => shape.Name, StringComparer.Ordinal)
                .Select(shape => KeyValuePair.Create(shape.Name, (JsonNode?)Object(shape)))
        );
        return root;
    }

    private static JsonObject Object(StrictObject shape) =>
        new()
        {
            ["type"] = "object",
            ["description"] = shape.Description,
            ["properties"] = new JsonObject(
                shape.Members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Value(member)))
            ),
            ["required"] = SchemaJson.List(shape.Members.Select(member => member.Name)),
            ["additionalProperties"] = false,
        };

    // A reference has no other keyword, because some providers reject even a description.
    private static JsonObject Value(StrictMember member) =>
        member.Form switch
        {
            StrictForm.Object => Reference(member),
            StrictForm.Flag => Described("boolean", member.Description),
            StrictForm.Texts => List(member.Description, new() { ["type"] = "string" }),
            StrictForm.Objects or StrictForm.Languages => List(member.Description, Reference(member)),
            StrictForm.OptionalObject => List($"{member.Description} At most one.", Reference(member)),
            _ => Text(member),
        };

    private static JsonObject Text(StrictMember member)
    {
        var schema = Described("string", member.Description);
        if (member.Terms.Length > 0)
        {
            schema["enum"] = SchemaJson.List(member.AllowedTexts);
        }

        return schema;
    }

    private static JsonObject List(string description, JsonObject items)
    {
        var schema = Described("array", description);
        schema["items"] = items;
        return schema;
    }

    private static JsonObject Described(string type, string description) =>
        new() { ["type"] = type, ["description"] = description };

    private static JsonObject Reference(StrictMember member) => new() { ["$ref"] = $"#/$defs/{member.Object}" };
}
