using System.Text;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests;

/// <summary>Rules of an application over a whole document.</summary>
public class DocumentRuleTests
{
    private const string Json = """
        {
          "companies": [{ "id": 7 }, { "id": "narae" }],
          "facts": [
            { "kind": "stake", "holder": "narae", "company": 3 },
            { "kind": "stake", "holder": "narae", "company": "narae", "rank": -1 },
            { "kind": "stake", "holder": true, "company": "narae" },
            { "kind": "stake", "holder": "narae", "company": "narae", "rank": 2 }
          ]
        }
        """;

    /// <summary>A pointer into the readable document, and its pointer, line and column in the JSON text.</summary>
    public static TheoryData<string, string, int, int> Pointers =>
        new()
        {
            { "/facts/0/rank", "/facts/1/rank", 5, 71 },
            { "/facts/1/rank", "/facts/3/rank", 7, 71 },
            { "/facts/1", "/facts/3", 7, 5 },
            { "/facts/1/share/exact", "/facts/3/share/exact", 7, 5 },
            { "/companies/0/id", "/companies/1/id", 2, 38 },
            { "/facts", "/facts", 3, 12 },
            { "", "", 1, 1 },
        };

    [Fact]
    public async Task InspectAsync_Stream_HasTheFindingsOfItsBytes()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json));

        var inspection = await DocumentInspector.InspectAsync(
            stream,
            With(_ => [Own("/facts/0/rank")]),
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal(Inspect(_ => [Own("/facts/0/rank")]), inspection.Report.Findings);
    }

    [Theory]
    [MemberData(nameof(Pointers))]
    public void Inspect_PointerOfARule_PointsIntoTheJsonText(string pointer, string inText, int line, int column)
    {
        var finding = Assert.Single(Inspect(_ => [Own(pointer)]), finding => finding.Code == "OWN1");

        Assert.Equal((inText, line, column), (finding.Pointer, (int)finding.Line!, (int)finding.Column!));
    }

    [Fact]
    public void Inspect_FindingsOfBoth_AreInTheOrderOfTheText() =>
        Assert.Equal(
            [
                "DN0002 /companies/0/id",
                "DN0002 /facts/0/company",
                "OWN1 /facts/1",
                "DN1011 /facts/1/rank",
                "DN0002 /facts/2/holder",
                "OWN1 /facts/3/rank",
            ],
            Inspect(_ => [Own("/facts/1/rank"), Own("/facts/0")])
                .Where(finding => finding.Severity == Severity.Error)
                .Select(Faults.Text)
        );

    [Fact]
    public void Inspect_Rule_GetsTheReadableDocument()
    {
        ArticleFacts? seen = null;

        Inspect(document =>
        {
            seen = document;
            return [];
        });

        Assert.Equal((1, 2), (seen!.Companies.Count, seen.Facts.Count));
    }

    [Theory]
    [InlineData("article", """{ "headline": 5 }""")]
    [InlineData("companies", """[{ "id": 5 }]""")]
    [InlineData("people", """[{ "id": 5 }]""")]
    [InlineData("projects", """[{ "id": 5 }]""")]
    [InlineData("facts", """[{ "kind": 5 }]""")]
    public void Inspect_PartThatCannotBeRead_IsNotPassedToTheRule(string member, string value)
    {
        ArticleFacts? seen = null;

        DocumentInspector.Inspect(
            Encoding.UTF8.GetBytes($$"""{ "{{member}}": {{value}} }"""),
            With(document =>
            {
                seen = document;
                return [];
            })
        );

        Assert.Equal(new() { SchemaVersion = seen!.SchemaVersion }, seen);
    }

    [Fact]
    public void InspectLinesAsync_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(
            "utf8Lines",
            () => DocumentInspector.InspectLinesAsync(null!, cancellationToken: TestContext.Current.CancellationToken)
        );

    [Fact]
    public void Inspect_NothingCanBeRead_DoesNotCallTheRule() =>
        Assert.Single(
            DocumentInspector.Inspect("not JSON"u8, With(_ => throw new InvalidOperationException())).Report.Findings
        );

    [Fact]
    public async Task InspectLinesAsync_Rule_IsCalledForEachLine()
    {
        using var lines = new MemoryStream(
            Encoding.UTF8.GetBytes("{\"schemaVersion\":\"1.0\"}\n\n{\"schemaVersion\":\"1.0\"}\n")
        );

        var findings = await DocumentInspector
            .InspectLinesAsync(
                lines,
                With(_ => [Own("/facts/0")]),
                cancellationToken: TestContext.Current.CancellationToken
            )
            .SelectMany(line => line.Inspection.Report.Findings.ToAsyncEnumerable())
            .Select(finding => ((int)finding.Line!, finding.Pointer))
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([(1, "/facts/0"), (3, "/facts/0")], findings);
    }

    [Theory]
    [InlineData("facts/0")]
    [InlineData("facts[0]")]
    public void Finding_PointerThatIsNotAJsonPointer_Throws(string pointer) =>
        Assert.Throws<ArgumentException>("Pointer", () => Own(pointer));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Finding_BlankCode_Throws(string code) =>
        Assert.Throws<ArgumentException>("Code", () => Own("/facts/0") with { Code = code });

    [Fact]
    public void Finding_UndefinedSeverity_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("Severity", () => Own("") with { Severity = (Severity)99 });

    [Fact]
    public void Validate_RuleThatReturnsNull_ThrowsWithTheNameOfTheRule()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Inspect(static _ => null!));

        Assert.Contains(nameof(TestRule), exception.Message, StringComparison.Ordinal);
    }

    private static Finding Own(string pointer) =>
        new()
        {
            Code = "OWN1",
            Severity = Severity.Error,
            Pointer = pointer,
            Message = "The application's rule is broken.",
        };

    private static ValidationOptions With(Func<ArticleFacts, IEnumerable<Finding>> check) =>
        new() { Rules = [new TestRule(check)] };

    private static ValueList<Finding> Inspect(Func<ArticleFacts, IEnumerable<Finding>> check) =>
        DocumentInspector.Inspect(Encoding.UTF8.GetBytes(Json), With(check)).Report.Findings;

    private sealed class TestRule(Func<ArticleFacts, IEnumerable<Finding>> check) : IDocumentRule
    {
        public IEnumerable<Finding> Check(ArticleFacts document) => check(document);
    }
}
