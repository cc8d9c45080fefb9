using System.Text;
using System.Text.Json.Nodes;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests;

/// <summary>
/// An inspection returns all faults of a document at once, each of them once, and keeps the valid parts.
/// </summary>
public class DocumentInspectorTests
{
    private const string Faulty = """
        {
          "schemaVersion": 1,
          "article": { "headline": ["제목"], "publishedAt": "2025-02-04" },
          "companies": [
            { "id": "a", "country": "KR" },
            { "id": 7 },
            { "names": { "ko": 5 } },
            "c" ],
          "facts": [
            { "kind": "investmentPledge", "investors": ["a"], "investee": "b", "status": "announced", "amount": { "minimum": "15 billion" } },
            { "kind": "valuation", "company": "a", "timing": "current", "amount": { "exact": "USD 1" }, "confidence": 3 },
            { "kind": "stake", "company": "a", "rank": "1" },
            { "note": "no kind" },
            { "kind": "statement", "speaker": "a", "text": "가", "text": "나" },
            { "kind": "meeting", "participants": [{ "entity": "a" }, null], "status": "held", "한": { "x": 1, "x": 2 } },
            { "kind": "partnership", "partners": ["a", "a"], "status": "signed" } ]
        }
        """;

    [Fact]
    public void Inspect_ManyFaults_ReturnsAllWithTheirPlaces()
    {
        var inspection = DocumentInspector.Inspect(Faulty);

        Assert.Equal(
            [
                (RuleCode.JsonShape, "/schemaVersion", 2, 20),
                (RuleCode.JsonShape, "/article/headline", 3, 28),
                (RuleCode.DateImpossible, "/article/publishedAt", 3, 51),
                (RuleCode.JsonShape, "/companies/1/id", 6, 13),
                (RuleCode.RequiredValueMissing, "/companies/2/id", 7, 5),
                (RuleCode.JsonShape, "/companies/2/names/ko", 7, 24),
                (RuleCode.JsonShape, "/companies/3", 8, 5),
                (RuleCode.JsonShape, "/facts/0/amount/minimum", 10, 118),
                (RuleCode.ConfidenceImpossible, "/facts/1/confidence", 11, 111),
                (RuleCode.RequiredValueMissing, "/facts/2/holder", 12, 5),
                (RuleCode.JsonShape, "/facts/2/rank", 12, 48),
                (RuleCode.RequiredValueMissing, "/facts/3/kind", 13, 5),
                (RuleCode.JsonShape, "/facts/4/text", 14, 57),
                (RuleCode.RequiredValueMissing, "/facts/5/participants/1", 15, 62),
                (RuleCode.JsonShape, "/facts/5/한", 15, 92),
                (RuleCode.PartiesInvalid, "/facts/6/partners/1", 16, 48),
            ],
            inspection
                .Report.Findings.Where(static finding => finding.Severity == Severity.Error)
                .Select(static finding => (finding.Code, finding.Pointer, (int)finding.Line!, (int)finding.Column!))
        );
        Assert.Null(inspection.Document);
        Assert.Equal([1, 6], inspection.FactPositions);
        Assert.Equal(["valuation", "partnership"], inspection.ReadableDocument!.Facts.Select(static fact => fact.Kind));
        Assert.Equal(["a"], inspection.ReadableDocument.Companies.Select(static company => company.Id.Value));
        Assert.Null(inspection.ReadableDocument.Article);
    }

    [Fact]
    public void Inspect_MemberOfWrongType_ReturnsThatFindingOnly() =>
        Edits.Sample(
            static (document, pointers) =>
            {
                var pointer = pointers[0];
                var inspection = Inspect(JsonEdits.Replace(document, pointer, Wrong(pointer)));

                Assert.Equal([pointer], PointersOf(inspection));
                var finding = inspection.Report.Findings.Single(finding => finding.Pointer == pointer);
                Assert.Equal(JsonEdits.PositionOf(document, pointer), (finding.Line!.Value, finding.Column!.Value));
                Assert.Null(inspection.Document);
            },
            iter: 4 * PropertyInputs.Count
        );

    [Fact]
    public void Inspect_TwoMembersOfWrongType_ReturnsBoth() =>
        Edits
            .Where(static edit => Disjoint(edit.Pointers))
            .Sample(
                static (document, pointers) =>
                {
                    var json = JsonNode.Parse(JsonEdits.Replace(document, pointers[0], Wrong(pointers[0])))!;
                    var inspection = Inspect(JsonEdits.Replace(json, pointers[1], Wrong(pointers[1])));

                    Assert.Equal(
                        pointers.Take(2).Order(StringComparer.Ordinal),
                        PointersOf(inspection).Order(StringComparer.Ordinal)
                    );
                },
                iter: 2 * PropertyInputs.Count
            );

    [Fact]
    public void Inspect_FaultyPart_KeepsTheOtherParts() =>
        Edits.Sample(
            static (document, pointers) =>
            {
                var pointer = pointers[0];
                var readable = Inspect(JsonEdits.Replace(document, pointer, Wrong(pointer)));
                var path = pointer.Split('/');
                var faulty = path is [_, "facts", var index, ..]
                    ? int.Parse(index, System.Globalization.CultureInfo.InvariantCulture)
                    : -1;

                if (path is [_, "facts" or "companies" or "people" or "projects"])
                {
                    return;
                }

                Assert.Equal(document.Facts.Where((_, i) => i != faulty), readable.ReadableDocument!.Facts);
                Assert.Equal(Enumerable.Range(0, document.Facts.Count).Where(i => i != faulty), readable.FactPositions);
                Assert.Equal(
                    document.Companies.Count - (path[1] == "companies" ? 1 : 0),
                    readable.ReadableDocument.Companies.Count
                );
            }
        );

    [Fact]
    public void Inspect_ReadableDocument_ReturnsTheFindingsOfTheRules() =>
        DealNewsGen.ArticleFactsFromNewerVersion.Sample(static document =>
        {
            var inspection = Inspect(DealNewsJson.Serialize(document, new() { WriteIndented = true }));

            Assert.Equal(document, inspection.Document);
            Assert.Equal(document, inspection.ReadableDocument);
            Assert.Equal(
                DocumentValidator
                    .Validate(document)
                    .Findings.OrderBy(static finding => (finding.Pointer, finding.Code)),
                inspection
                    .Report.Findings.Select(static finding => finding with { Line = null, Column = null })
                    .OrderBy(static finding => (finding.Pointer, finding.Code))
            );
        });

    [Fact]
    public void Inspect_ConfidenceOutOfRange_ReturnsItsPlace() =>
        Edits.Sample(
            static (document, pointers) =>
            {
                var pointer = pointers.FirstOrDefault(static pointer =>
                    pointer.EndsWith("/confidence", StringComparison.Ordinal)
                );
                if (pointer is null)
                {
                    return;
                }

                var inspection = Inspect(JsonEdits.Replace(document, pointer, JsonNode.Parse("1.01")));

                var finding = Assert.Single(
                    inspection.Report.Findings,
                    static finding => finding.Severity == Severity.Error
                );
                Assert.Equal((RuleCode.ConfidenceImpossible, pointer), (finding.Code, finding.Pointer));
                Assert.Equal(JsonEdits.PositionOf(document, pointer), (finding.Line!.Value, finding.Column!.Value));
            }
        );

    [Theory]
    [InlineData(
        "/facts/0/investee",
        "true",
        """{"kind":"investmentPledge","investors":["a"],"investee":"a","status":"planned"}"""
    )]
    [InlineData(
        "/facts/0/project",
        "true",
        """{"kind":"investmentPledge","investors":["a"],"project":"p","status":"planned"}"""
    )]
    [InlineData(
        "/facts/0/amount/exact",
        "5",
        """{"kind":"valuation","company":"a","timing":"current","amount":{"exact":"USD 5"}}"""
    )]
    [InlineData(
        "/facts/0/share/minimum",
        "\"half\"",
        """{"kind":"stake","holder":"p","company":"a","share":{"minimum":50}}"""
    )]
    [InlineData(
        "/facts/0/provider/entity",
        "5",
        """{"kind":"marketForecast","market":"m","points":[{"date":"2027","amount":"""
            + """{"exact":"USD 5"}}],"provider":{"entity":"a"}}"""
    )]
    [InlineData(
        "/facts/0/specifications/0/value",
        "[]",
        """{"kind":"productCapability","company":"a","product":"x","stage":"research","specifications":[{"value":5}]}"""
    )]
    [InlineData(
        "/facts/0/evidence/0/end",
        "\"5\"",
        """{"kind":"statement","speaker":"a","text":"x","evidence":[{"start":1,"end":5}]}"""
    )]
    [InlineData("/companies/0/id", "5", """{"kind":"statement","speaker":"a","text":"x"}""")]
    [InlineData("/companies", "{}", """{"kind":"statement","speaker":"a","text":"x"}""")]
    public void Inspect_FaultyPartThatOthersNeed_ReturnsOneFinding(string pointer, string value, string fact)
    {
        var document = DealNewsJson.Deserialize(
            $$"""{"companies":[{"id":"a"}],"projects":[{"id":"p","participants":["a"]}],"facts":[{{fact}}]}"""
        );

        var inspection = Inspect(JsonEdits.Replace(document, pointer, JsonNode.Parse(value)));

        Assert.Equal([pointer], inspection.Report.Findings.Select(static finding => finding.Pointer));
    }

    private static Gen<(ArticleFacts Document, string[] Pointers)> Edits =>
        DealNewsGen
            .ArticleFacts.Select(static document =>
                (Document: document, Pointers: JsonEdits.Pointers(document).ToArray())
            )
            .Where(static edit => edit.Pointers.Length > 1)
            .SelectMany(static edit => Gen.Shuffle(edit.Pointers).Select(pointers => (edit.Document, pointers)));

    private static bool Disjoint(string[] pointers) =>
        !pointers[0].StartsWith(pointers[1], StringComparison.Ordinal)
        && !pointers[1].StartsWith(pointers[0], StringComparison.Ordinal)
        && !pointers.Take(2).Any(static pointer => pointer.EndsWith("/kind", StringComparison.Ordinal));

    // Findings about several facts (DN3…) can change when one of the facts changes.
    private static IEnumerable<string> PointersOf(Inspection inspection) =>
        inspection
            .Report.Findings.Where(static finding => !finding.Code.StartsWith("DN3", StringComparison.Ordinal))
            .Select(static finding => finding.Pointer);

    private static JsonNode Wrong(string pointer) =>
        JsonNode.Parse(JsonEdits.Split(pointer).Name is "approximate" or "lead" ? "\"true\"" : "true")!;

    private static Inspection Inspect(string json) => DocumentInspector.Inspect(json);

    [Fact]
    public async Task InspectLines_StreamOrSequence_IsTheSameAsInspectLinesAsync()
    {
        const string Text = "{\"facts\":[]}\n\n{\"facts\":5}\r\n{\n{\"zork\":1}";
        var bytes = Encoding.UTF8.GetBytes(Text);
        using MemoryStream read = new(bytes),
            readAsync = new(bytes);
        var expected = await DocumentInspector
            .InspectLinesAsync(readAsync, cancellationToken: TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([1L, 3L, 4L, 5L], expected.Select(static line => line.Number));
        Assert.Equal(expected, DocumentInspector.InspectLines(read));
        Assert.True(read.CanRead);
        Assert.Equal(
            expected,
            DocumentInspector.InspectLines(Text.Replace("\r", "", StringComparison.Ordinal).Split('\n'))
        );
    }

    [Fact]
    public void InspectLines_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(static () => DocumentInspector.InspectLines((Stream)null!));
        Assert.Throws<ArgumentNullException>(static () => DocumentInspector.InspectLines((IEnumerable<string>)null!));
    }
}
