using System.Text.Json.Nodes;

namespace DealNews.Schema;

/// <summary>
/// Writes the format as a JSON Schema (draft 2020-12). It is as open as deserialization: unknown members, terms and
/// kinds of fact are valid. Constraints that do not follow from the types of members are in <see
/// cref="OpenSchemaRules"/>.
/// </summary>
internal static class OpenSchema
{
    private const string NotBlank = @"\S";
    private const string Shared = "FactMembers";
    private const string Positive = "PositiveReportedAmount";
    private const string Share = "PercentageOfWhole";
    private const string LanguageMap = "LanguageMap";

    // Zero is a valid lower bound; an exclusive upper bound is never zero.
    private static readonly string[] s_notZero = ["exact", "maximum"];

    public static JsonObject Write()
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:dealnews:schema:{ArticleFacts.CurrentSchemaVersion}",
            ["$comment"] =
                "The canonical form, as the library writes it. The library also reads null for an absent value, "
                + "a time without seconds, one text for a list of conditions, and money as \"15000000000 USD\" or as "
                + "an object with an amount and a currency.",
        };
        foreach (var (name, value) in Record(ModelDescription.Record(nameof(ArticleFacts))).ToList())
        {
            root[name] = value?.DeepClone();
        }

        root["$defs"] = Definitions();
        return root;
    }

    private static JsonObject Definitions()
    {
        var definitions = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal)
        {
            [nameof(Money)] = Money(),
            [LanguageMap] = Languages(),
            [Positive] = PositiveAmount(),
            [Share] = PercentageOfWhole(),
            [nameof(Fact)] = AnyFact(),
            [Shared] = SharedMembers(),
        };
        foreach (
            var record in ModelDescription.Records.Where(record =>
                record.IsConcrete && record.Name != nameof(ArticleFacts)
            )
        )
        {
            definitions[record.Name] = Record(record);
        }

        foreach (var text in ModelDescription.Texts)
        {
            definitions[text.Name] = Text(text);
        }

        return new(
            definitions.Select(definition =>
                KeyValuePair.Create(JsonNames.Camel(definition.Key), (JsonNode?)definition.Value)
            )
        );
    }

    private static JsonObject Record(RecordDescription record)
    {
        var schema = Described(record.Name, record.Summary, "object");
        if (record.IsFact)
        {
            schema["allOf"] = new JsonArray(Reference(Shared));
        }

        var own = record.Members.Where(member => !member.IsShared).ToList();
        AddMembers(schema, record.Name, own, record.Kind is null ? null : new JsonObject { ["const"] = record.Kind });
        AddAlternatives(schema, record);
        OpenSchemaRules.AddTo(schema, record.Name);
        return schema;
    }

    private static void AddAlternatives(JsonObject schema, RecordDescription record)
    {
        List<JsonNode> alternatives = [.. record.Alternatives.Select(names => (JsonNode)AnyOf(record, names))];
        if (alternatives.Count == 1)
        {
            schema["anyOf"] = alternatives[0]["anyOf"]!.DeepClone();
        }
        else if (alternatives.Count > 1)
        {
            schema["allOf"] = new JsonArray([
                .. schema["allOf"]?.AsArray().Select(node => node!.DeepClone()) ?? [],
                .. alternatives,
            ]);
        }
    }

    private static JsonObject AnyOf(RecordDescription record, string[] names) =>
        new()
        {
            ["anyOf"] = new JsonArray([
                .. names.Select(name => Present(record.Members.First(member => member.Name == name))),
            ]),
        };

    // A blank text or an empty list is absent.
    private static JsonObject Present(MemberDescription member)
    {
        var present = new JsonObject { ["required"] = new JsonArray(member.Name) };
        var condition = member switch
        {
            { IsList: true } => new JsonObject { ["minItems"] = 1 },
            { Shape: Shape.Languages } => new JsonObject { ["minProperties"] = 1 },
            { Shape: Shape.Text } => new JsonObject { ["pattern"] = NotBlank },
            _ => null,
        };
        if (condition is not null)
        {
            present["properties"] = new JsonObject { [member.Name] = condition };
        }

        return present;
    }

    private static JsonObject SharedMembers()
    {
        var schema = Described(Shared, "The members that every fact has.", "object");
        var kind = new JsonObject
        {
            ["description"] = "The kind of the fact. Other kinds are allowed.",
            ["type"] = "string",
            ["pattern"] = NotBlank,
            ["examples"] = SchemaJson.List(BuiltInFacts.Kinds),
        };
        AddMembers(schema, nameof(Fact), ModelDescription.Record(nameof(Fact)).Members, kind);
        return schema;
    }

    // Each kind has its own condition, so that a fact of an unknown kind is valid.
    private static JsonObject AnyFact()
    {
        var schema = Described(nameof(Fact), ModelDescription.Record(nameof(Fact)).Summary, "object");
        schema["allOf"] = new JsonArray([
            Reference(Shared),
            .. ModelDescription
                .Records.Where(record => record.Kind is not null)
                .Select(record => new JsonObject
                {
                    ["if"] = new JsonObject
                    {
                        ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = record.Kind } },
                        ["required"] = new JsonArray("kind"),
                    },
                    ["then"] = Reference(record.Name),
                }),
        ]);
        return schema;
    }

    private static void AddMembers(
        JsonObject schema,
        string record,
        IReadOnlyList<MemberDescription> members,
        JsonObject? kind
    )
    {
        var properties = new JsonObject();
        var required = members.Where(member => member.IsRequired).Select(member => member.Name);
        if (kind is not null)
        {
            properties["kind"] = kind;
            required = required.Prepend("kind");
        }

        foreach (var member in members)
        {
            var property = member.IsList ? ListOf(member) : Value(member);
            property.Insert(0, "description", member.Description);
            OpenSchemaRules.AddTo(property, record, member.Name);
            properties[member.Name] = property;
        }

        schema["properties"] = properties;
        if (SchemaJson.List(required) is { Count: > 0 } names)
        {
            schema["required"] = names;
        }
    }

    private static JsonObject ListOf(MemberDescription member)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Value(member) };
        if (member.IsRequired)
        {
            list["minItems"] = Math.Max(1, member.Least);
        }

        if (member.Shape is Shape.EntityReference or Shape.FactReference)
        {
            list["uniqueItems"] = true;
        }

        return list;
    }

    private static JsonObject Value(MemberDescription member) =>
        member switch
        {
            { Shape: Shape.Text } when member.IsRequired || member.IsList => new()
            {
                ["type"] = "string",
                ["pattern"] = NotBlank,
            },
            { Shape: Shape.Text } => Typed("string"),
            { Shape: Shape.Decimal } => Typed("number"),
            { Shape: Shape.Integer } => new()
            {
                ["type"] = "integer",
                ["minimum"] = int.MinValue,
                ["maximum"] = int.MaxValue,
            },
            { Shape: Shape.Boolean } => Typed("boolean"),
            { Shape: Shape.Instant } => new() { ["type"] = "string", ["format"] = "date-time" },
            { Shape: Shape.Specification } => new()
            {
                ["type"] = new JsonArray("number", "string"),
                ["pattern"] = NotBlank,
            },
            { Shape: Shape.Languages } => Reference(LanguageMap),
            { Shape: Shape.Money } => Reference(nameof(Money)),
            { Type: nameof(ReportedAmount), MayBeZero: false } => Reference(Positive),
            { IsShare: true } => Reference(Share),
            _ => Reference(member.Type),
        };

    private static JsonObject Text(TextDescription text)
    {
        var schema = Described(text.Name, text.Description, "string");
        schema["pattern"] = text.Pattern ?? NotBlank;
        if (text.Terms.Count > 0)
        {
            schema["examples"] = SchemaJson.List(text.Terms.Select(term => term.Term));
        }

        if (text.DefaultTerm is { } term)
        {
            schema["default"] = term;
        }

        return schema;
    }

    private static JsonObject Money()
    {
        var schema = Described(
            nameof(Money),
            "An amount of money: a currency code (ISO 4217), a space and a plain decimal number. It is never rounded.",
            "string"
        );
        schema["pattern"] = "^[A-Z]{3} -?(0|[1-9][0-9]*)(\\.[0-9]+)?$";
        schema["examples"] = new JsonArray("USD 15000000000", "KRW 732000000000000", "EUR 0.28");
        return schema;
    }

    private static JsonObject Languages()
    {
        var schema = Described(LanguageMap, "A text in several languages: language tag (BCP 47) to text.", "object");
        schema["propertyNames"] = Reference(nameof(LanguageTag));
        schema["additionalProperties"] = new JsonObject { ["type"] = "string", ["pattern"] = NotBlank };
        return schema;
    }

    private static JsonObject PercentageOfWhole()
    {
        var schema = Reference(nameof(ReportedPercentage));
        schema.Insert(0, "title", JsonNames.Title(Share));
        schema.Insert(1, "description", "A percentage from 0 to 100.");
        schema["properties"] = new JsonObject(
            ((string[])["exact", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]).Select(name =>
                KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["minimum"] = 0, ["maximum"] = 100 })
            )
        );
        return schema;
    }

    private static JsonObject PositiveAmount()
    {
        var members = new JsonObject(
            s_notZero.Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["pattern"] = "[1-9]" }))
        )
        {
            ["equivalents"] = new JsonObject { ["items"] = Reference(Positive) },
        };
        var schema = Reference(nameof(ReportedAmount));
        schema.Insert(0, "title", JsonNames.Title(Positive));
        schema.Insert(1, "description", "A reported amount that is not zero.");
        schema["properties"] = members;
        return schema;
    }

    private static JsonObject Described(string name, string description, string type) =>
        new()
        {
            ["title"] = JsonNames.Title(name),
            ["description"] = description,
            ["type"] = type,
        };

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject Reference(string type) => new() { ["$ref"] = $"#/$defs/{JsonNames.Camel(type)}" };
}
