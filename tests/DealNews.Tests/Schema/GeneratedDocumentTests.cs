using System.Text.Json.Nodes;
using DealNews.Json;
using DealNews.Schema;
using DealNews.Testing;

namespace DealNews.Tests;

/// <summary>
/// Tests of generated documents in the strict profile. If DEALNEWS_DOCUMENTS names a folder, the documents are written
/// to it for other validators.
/// </summary>
public sealed class GeneratedDocumentTests
{
    private const int Written = 200;

    /// <summary>Faults that no schema can express: arithmetic, order, and lists of existing codes.</summary>
    private static readonly string[] s_beyondSchema =
    [
        "A number has more digits than decimal can hold.",
        "A member is repeated.",
        "A participant of a meeting is listed twice.",
        "An investor of a round is listed twice.",
        "A position ends before it starts.",
        "The lower bound of an amount is above the upper bound.",
        "An exclusive lower bound equals the upper bound.",
        "The bounds of an amount have different currencies.",
        "An equivalent has the currency of the amount itself.",
        "The lower bound of a share is above the upper bound.",
        "The check digits of a LEI are wrong.",
        "The check digit of an ISIN is wrong.",
        "A country code does not exist (the United Kingdom is GB).",
        "An interval ends before it starts.",
    ];

    private static readonly StrictConformance s_conformance = new(
        JsonNode.Parse(DealNewsSchema.StrictJsonSchema())!.AsObject()
    );

    [Fact]
    public void CompleteDocuments_Serialized_HaveEveryMemberOfTheModel()
    {
        var text = string.Concat(Samples.Complete.Select(static document => DealNewsJson.Serialize(document)));

        Assert.Empty(
            ModelDescription
                .Records.SelectMany(static record => record.Members)
                .Where(member => !text.Contains($"\"{member.Name}\":", StringComparison.Ordinal))
                .Select(static member => member.Name)
        );
        Assert.All(BuiltInFacts.Kinds, kind => Assert.Contains($"\"kind\":\"{kind}\"", text, StringComparison.Ordinal));
    }

    [Fact]
    public void CompleteDocuments_InTheStrictProfile_KeepToItsSchema() =>
        Assert.All(
            Samples.Complete,
            static facts => s_conformance.AssertValid(JsonNode.Parse(DealNewsStrictJson.Serialize(facts)))
        );

    [Fact]
    public void CompleteDocuments_Read_AreTheSame() =>
        Assert.All(
            Samples.Complete,
            static facts => Assert.Equal(facts, DealNewsJson.Deserialize(DealNewsJson.Serialize(facts)))
        );

    [Fact]
    public void Document_InTheStrictProfile_KeepsToItsSchema() =>
        DealNewsGen.ArticleFacts.Sample(facts =>
            s_conformance.AssertValid(JsonNode.Parse(DealNewsStrictJson.Serialize(facts)))
        );

    [Fact]
    public void Document_ToTheStrictProfileAndBack_IsTheSameButForTheOrderOfKinds() =>
        DealNewsGen.ArticleFacts.Sample(facts =>
            Assert.Equal(
                facts with
                {
                    Facts = facts.Facts.OrderBy(fact => fact.Kind, StringComparer.Ordinal).ToValueList(),
                },
                DealNewsStrictJson.Deserialize(DealNewsStrictJson.Serialize(facts))
            )
        );

    [Fact]
    public void Document_InTheStrictProfileInspected_HasTheFindingsOfTheDocument() =>
        DealNewsGen.ArticleFacts.Sample(facts =>
            Assert.Empty(
                DealNewsStrictJson
                    .Inspect(System.Text.Encoding.UTF8.GetBytes(DealNewsStrictJson.Serialize(facts)))
                    .Report.Findings.Select(finding => finding.Code)
                    .Except(["DN2005", "DN3012"])
            )
        );

    [Fact]
    public void Documents_ForOtherValidators_CanBeWrittenAsFiles()
    {
        var folder = Environment.GetEnvironmentVariable("DEALNEWS_DOCUMENTS");
        var temporary = folder is null ? Directory.CreateTempSubdirectory("dealnews-") : null;
        try
        {
            WriteAll(folder ?? temporary!.FullName, folder is null ? 2 : Written);
        }
        finally
        {
            temporary?.Delete(recursive: true);
        }
    }

    private static void WriteAll(string root, int written)
    {
        var count = 0;
        DealNewsGen.ArticleFacts.Sample(
            facts => Write(root, "strict", ref count, DealNewsStrictJson.Serialize(facts)),
            iter: written
        );
        DealNewsGen.ArticleFactsFromNewerVersion.Sample(
            facts => Write(root, "open", ref count, DealNewsJson.Serialize(facts)),
            iter: written
        );
        foreach (var facts in Samples.Complete)
        {
            Write(root, "strict", ref count, DealNewsStrictJson.Serialize(facts));
            Write(root, "open", ref count, DealNewsJson.Serialize(facts));
        }

        foreach (var fault in FaultyDocuments.All.Where(IsOfStructure))
        {
            Write(
                root,
                s_beyondSchema.Contains(fault.Description, StringComparer.Ordinal) ? "beyond" : "faulty",
                ref count,
                fault.Json
            );
        }

        Assert.True(Directory.GetFiles(Path.Combine(root, "strict")).Length >= written);
        Assert.Equal(s_beyondSchema.Length, Directory.GetFiles(Path.Combine(root, "beyond")).Length);
    }

    // Warnings and information concern values that the schema leaves open.
    private static bool IsOfStructure(FaultyDocument fault) =>
        (fault.Code == "DN0002" || fault.Code.StartsWith("DN1", StringComparison.Ordinal))
        && Validation.RuleCatalogue.Find(fault.Code)!.Severity == FluentValidation.Severity.Error;

    private static void Write(string root, string kind, ref int count, string json)
    {
        var name = FormattableString.Invariant($"{Interlocked.Increment(ref count)}.json");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(root, kind)).FullName, name), json);
    }
}
