using System.Text.Json.Nodes;

namespace DealNews.Schema;

/// <summary>
/// Adds the constraints of records that do not follow from the types of their members, as far as a schema can express
/// them. They correspond to the handwritten rules; tests check both with the same faulty documents.
/// </summary>
internal static class OpenSchemaRules
{
    private const string ExactOrBounds = """
        {
          "oneOf": [
            {
              "required": ["exact"],
              "properties": { "minimum": false, "maximum": false, "exclusiveMinimum": false, "exclusiveMaximum": false }
            },
            {
              "anyOf": [
                { "required": ["minimum"] },
                { "required": ["maximum"] },
                { "required": ["exclusiveMinimum"] },
                { "required": ["exclusiveMaximum"] }
              ],
              "not": {
                "anyOf": [
                  { "required": ["minimum", "exclusiveMinimum"] },
                  { "required": ["maximum", "exclusiveMaximum"] }
                ]
              },
              "properties": { "exact": false }
            }
          ]
        }
        """;

    /// <summary>Adds the constraints of a record.</summary>
    public static void AddTo(JsonObject schema, string record) =>
        Add(
            schema,
            record switch
            {
                nameof(ReportedAmount) or nameof(ReportedNumber) or nameof(ReportedPercentage) => ExactOrBounds,
                nameof(Evidence) => """
                {
                  "anyOf": [{ "required": ["exact"] }, { "required": ["start", "end"] }],
                  "dependentRequired": { "start": ["end"], "end": ["start"] }
                }
                """,
                nameof(Meeting) => """
                {
                  "if": {
                    "required": ["purpose"],
                    "properties": { "purpose": { "enum": ["mediaStatement", "visit"] } }
                  },
                  "else": { "properties": { "participants": { "minItems": 2 } } }
                }
                """,
                _ => "{}",
            }
        );

    /// <summary>Adds the constraints of a member.</summary>
    public static void AddTo(JsonObject schema, string record, string member) =>
        Add(
            schema,
            (record, member) switch
            {
                (nameof(ReportedAmount), "exclusiveMaximum") => """{ "pattern": "^[^-]*[1-9][^-]*$" }""",
                (nameof(ReportedAmount), "exact" or "minimum" or "maximum" or "exclusiveMinimum") =>
                    """{ "pattern": "^[^-]*$" }""",
                (
                    nameof(ReportedNumber),
                    "exact"
                        or "minimum"
                        or "maximum"
                        or "exclusiveMinimum"
                        or "exclusiveMaximum"
                ) => """{ "minimum": 0 }""",
                (nameof(Evidence), "exact") => """{ "pattern": "\\S" }""",
                (nameof(Evidence), "start" or "end") => """{ "minimum": 0 }""",
                (nameof(Fact), "confidence") => """{ "minimum": 0, "maximum": 1 }""",
                (nameof(Quantity), "value") => """{ "exclusiveMinimum": 0 }""",
                (nameof(Stake), "rank") => """{ "minimum": 1 }""",
                _ => "{}",
            }
        );

    private static void Add(JsonObject schema, string keywords)
    {
        foreach (var (keyword, value) in JsonNode.Parse(keywords)!.AsObject())
        {
            schema[keyword] = value!.DeepClone();
        }
    }
}
