using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Documentation.Tests;

/// <summary>Tests that the model page is complete and that its records form a valid document.</summary>
public sealed class ModelPageTests
{
    private static readonly string s_page = Repository.Read("docs/guide/model.md");

    private static readonly IReadOnlyList<JsonObject> s_shown =
    [
        .. MarkdownBlock
            .In(s_page)
            .Where(block => block.Language == "json")
            .Select(block => JsonNode.Parse(block.Text)!.AsObject()),
    ];

    public static TheoryData<string> Kinds() => new(Samples.Kinds);

    public static TheoryData<string, string> Members()
    {
        var members = new TheoryData<string, string>();
        foreach (
            var record in typeof(ArticleFacts)
                .Assembly.GetExportedTypes()
                .Where(type => type.IsSubclassOf(typeof(Extensible)) && type != typeof(UnknownFact))
        )
        {
            foreach (
                var property in record
                    .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    .Where(property => property.SetMethod is not null)
            )
            {
                members.Add(
                    record.Name,
                    property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
                        ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name)
                );
            }
        }

        return members;
    }

    public static TheoryData<string, string> Vocabularies()
    {
        var vocabularies = new TheoryData<string, string>();
        foreach (var type in typeof(ArticleFacts).Assembly.GetExportedTypes())
        {
            if (type.GetProperty("KnownTerms")?.GetValue(null) is System.Collections.IEnumerable terms)
            {
                vocabularies.Add(type.Name, string.Join(", ", terms.Cast<object>().Select(term => $"`{term}`")));
            }
        }

        return vocabularies;
    }

    [Fact]
    public void Page_AllRecordsInOneDocument_HasNoFindings()
    {
        var document = s_shown.Single(shown => shown.ContainsKey("schemaVersion")).DeepClone().AsObject();
        document["facts"] = new JsonArray([
            .. s_shown.Where(shown => shown.ContainsKey("kind")).Select(fact => fact.DeepClone()),
        ]);
        var inspection = DocumentInspector.Inspect(JsonSerializer.SerializeToUtf8Bytes<JsonNode>(document));
        Assert.Equal(s_shown.Count - 1, inspection.FactPositions.Count);
        Assert.Empty(inspection.Report.Findings);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Page_Kind_HasExample(string kind) => Assert.Contains(s_shown, shown => (string?)shown["kind"] == kind);

    [Theory]
    [MemberData(nameof(Members))]
    public void Page_Member_IsDocumented(string record, string member) =>
        Assert.True(
            s_page.Contains($"\"{member}\": ", StringComparison.Ordinal)
                || s_page.Contains($"`{member}`", StringComparison.Ordinal),
            $"The page does not mention {member}, a member of {record}."
        );

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Page_Vocabulary_ListsTermsInOrder(string vocabulary, string terms) =>
        Assert.True(
            string.Join(' ', s_page.Split(' ', '\n').Where(word => word.Length > 0))
                .Contains(terms, StringComparison.Ordinal),
            $"{vocabulary}: {terms}"
        );
}
