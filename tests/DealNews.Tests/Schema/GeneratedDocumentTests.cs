using System.Text.Json.Nodes;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Documents generated from the description of the model; with DEALNEWS_DOCUMENTS, a folder, some are written for other validators.</summary>
public sealed class GeneratedDocumentTests
{
    private const int Written = 200;
    private static readonly StrictConformance s_conformance = new(JsonNode.Parse(DealNewsSchema.StrictJsonSchema())!.AsObject());

    [Fact]
    public void Document_FromTheDescription_IsWhatTheLibraryReadsAndWrites() => DescribedDocuments.Any.Sample(
        document =>
        {
            var read = DealNewsJson.Deserialize(document.ToJsonString());
            Assert.True(JsonNode.DeepEquals(document, JsonNode.Parse(DealNewsJson.Serialize(read))), document.ToJsonString());
        },
        iter: 200);

    [Fact]
    public void Document_FromTheDescription_HasNoFaultOfStructure() => DescribedDocuments.Any.Sample(
        document => Assert.Equal([], DocumentInspector.Inspect(SharedDocuments.Utf8(document)).Findings
            .Where(finding => finding.Severity == FluentValidation.Severity.Error && !finding.Code.StartsWith("DN2", StringComparison.Ordinal))),
        iter: 200);

    [Fact]
    public void Document_InTheStrictProfile_KeepsToItsSchema() => DescribedDocuments.Any.Sample(
        document => s_conformance.AssertValid(JsonNode.Parse(DealNewsSchema.ToStrict(DealNewsJson.Deserialize(document.ToJsonString())))), iter: 200);

    [Fact]
    public void Document_ToTheStrictProfileAndBack_IsTheSameButForTheOrderOfKinds() => DescribedDocuments.Any.Sample(
        document =>
        {
            var facts = DealNewsJson.Deserialize(document.ToJsonString());
            var inOrder = facts with { Facts = facts.Facts.OrderBy(fact => fact.Kind, StringComparer.Ordinal).ToValueList() };
            Assert.Equal(inOrder, DealNewsSchema.FromStrict(DealNewsSchema.ToStrict(facts)));
        },
        iter: 200);

    [Fact]
    public void Documents_ForOtherValidators_CanBeWrittenAsFiles()
    {
        var folder = Environment.GetEnvironmentVariable("DEALNEWS_DOCUMENTS") ?? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var open = Directory.CreateDirectory(Path.Combine(folder, "open")).FullName;
        var strict = Directory.CreateDirectory(Path.Combine(folder, "strict")).FullName;
        var count = 0;
        DescribedDocuments.Any.Sample(
            document =>
            {
                var name = FormattableString.Invariant($"{Interlocked.Increment(ref count)}.json");
                var facts = DealNewsJson.Deserialize(document.ToJsonString());
                File.WriteAllText(Path.Combine(open, name), DealNewsJson.Serialize(facts));
                File.WriteAllText(Path.Combine(strict, name), DealNewsSchema.ToStrict(facts));
            },
            iter: Written);
        Assert.True(Directory.GetFiles(strict).Length >= Written);
        if (Environment.GetEnvironmentVariable("DEALNEWS_DOCUMENTS") is null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
