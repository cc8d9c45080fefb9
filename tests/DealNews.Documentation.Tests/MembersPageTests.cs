using System.Text;
using System.Text.Json;
using DealNews.Schema;

namespace DealNews.Documentation.Tests;

/// <summary>The page of all members and terms is up to date. DEALNEWS_UPDATE=1 regenerates it.</summary>
public sealed class MembersPageTests
{
    private const string PageFile = "docs/guide/members.md";

    [Fact]
    public void Page_OfThisModel_IsUpToDate()
    {
        var page = PageOf(DealNewsSchema.JsonSchema());
        if (Repository.IsUpdating)
        {
            Repository.Write(PageFile, page);
        }

        Assert.Equal(page, Repository.Read(PageFile));
    }

    private static string PageOf(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        var definitions = Properties(document.RootElement, "$defs").ToList();
        var kinds = definitions.Where(definition => KindOf(definition.Value) is not null).ToList();
        var page = new StringBuilder(
            """
            # Members by kind

            Every member of every kind of fact, the records that they share, and the terms of the vocabularies. The
            tests generate this page from the code. [The model by example](model.md) shows the members in C# and JSON.

            Every kind also has the [members of every fact](#factmembers). A member in bold is required. Other terms of
            a vocabulary are kept; they are a warning of validation (DN1050).

            ## Kinds of fact


            """.ReplaceLineEndings("\n")
        );
        page.Append("| kind | content |\n|---|---|\n");
        foreach (var (name, kind) in kinds)
        {
            page.Append($"| [`{KindOf(kind)}`](#{Anchor(name)}) | {Text(kind)} |\n");
        }

        foreach (var (name, kind) in kinds)
        {
            AppendRecord(page, name, kind);
        }

        page.Append("\n## Records that kinds share\n");
        foreach (var (name, record) in definitions)
        {
            if (KindOf(record) is null && record.TryGetProperty("properties", out _))
            {
                AppendRecord(page, name, record);
            }
        }

        page.Append("\n## Values and vocabularies\n");
        foreach (var (name, value) in definitions)
        {
            if (!value.TryGetProperty("properties", out _) && Text(value).Length > 0)
            {
                page.Append($"\n### {name}\n\n{Text(value)}\n");
            }
        }

        return page.ToString();
    }

    private static void AppendRecord(StringBuilder page, string name, JsonElement record)
    {
        var required = record.TryGetProperty("required", out var names)
            ? names.EnumerateArray().Select(member => member.GetString()).ToHashSet()
            : [];
        page.Append($"\n### {name}\n\n{Text(record)}\n\n| member | value | meaning |\n|---|---|---|\n");
        foreach (var (member, schema) in Properties(record, "properties"))
        {
            if (!schema.TryGetProperty("const", out _))
            {
                var shown = required.Contains(member) ? $"**`{member}`**" : $"`{member}`";
                page.Append($"| {shown} | {ValueOf(schema)} | {Text(schema)} |\n");
            }
        }
    }

    private static IEnumerable<(string Name, JsonElement Value)> Properties(JsonElement owner, string name) =>
        owner.GetProperty(name).EnumerateObject().Select(static property => (property.Name, property.Value));

    private static string? KindOf(JsonElement definition) =>
        definition.TryGetProperty("properties", out var properties)
        && properties.TryGetProperty("kind", out var kind)
        && kind.TryGetProperty("const", out var term)
            ? term.GetString()
            : null;

    private static string ValueOf(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference) ? Link(reference.GetString()!.Split('/')[^1])
        : schema.TryGetProperty("items", out var items) ? "list: " + ValueOf(items)
        : schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()!
        : "";

    private static string Link(string name) => $"[{name}](#{Anchor(name)})";

    private static string Anchor(string name) => name.ToLowerInvariant();

    private static string Text(JsonElement schema) =>
        schema.TryGetProperty("description", out var text)
            ? text.GetString()!.Replace("|", "\\|", StringComparison.Ordinal)
            : "";
}
