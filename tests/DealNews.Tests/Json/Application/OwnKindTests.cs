using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests;

/// <summary>Facts of an application's own kind are read, written and validated like facts of the library.</summary>
public class OwnKindTests
{
    private const string Json =
        """{"companies":[{"id":"a"}],"facts":[{"kind":"layoff","id":"x","company":"a","jobs":1200,"""
        + """ "savings":{"minimum":"KRW 5"},"site":{"town":"평택","country":"KR"},"evidence":[{"exact":"감원"}],"""
        + """ "attribution":{"kind":"anonymous"},"certainty":"probable","confidence":0.5,"note":"n","""
        + """ "장소":{"n":1E400},"shift":1.0}]}""";

    private static readonly FactKind s_kind = FactKind.Create(
        "layoff",
        ApplicationJson.Default.Layoff,
        new LayoffValidator(),
        static layoff => [new("company", layoff.Company, EntitySorts.Company)]
    );

    private static readonly DealNewsJsonOptions s_options = new() { FactKinds = [s_kind] };

    private static readonly Layoff s_layoff = new()
    {
        Id = new FactId("x"),
        Company = "a",
        Jobs = 1200,
        Savings = ReportedAmount.AtLeast(new(5, Currency.KRW)),
        Site = new("평택", new("KR")),
        Evidence = [new() { Exact = "감원" }],
        Attribution = new() { Kind = AttributionKind.Anonymous },
        Certainty = Certainty.Probable,
        Confidence = 0.5m,
        Note = "n",
        AdditionalProperties = new([
            new("장소", JsonElement.Parse("""{"n":1E400}""")),
            new("shift", JsonElement.Parse("1.0")),
        ]),
    };

    [Fact]
    public void Serialize_RecordRegisteredForAnotherKind_Throws()
    {
        DealNewsJsonOptions options = new()
        {
            FactKinds = [FactKind.Create("layoffs", ApplicationJson.Default.Layoff, null, null)],
        };

        var exception = Assert.Throws<NotSupportedException>(() =>
            DealNewsJson.Serialize(new() { Facts = [s_layoff] }, options)
        );

        Assert.Contains("\"layoffs\", but its Kind is \"layoff\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_OwnKind_ReturnsTheRecord()
    {
        var document = DealNewsJson.Deserialize(Json, s_options);

        Assert.Equal(s_layoff, document.Facts[0]);
    }

    [Fact]
    public void Serialize_OwnKind_HasTheMemberOrderOfTheLibrary() =>
        Assert.Equal(
            Json.Replace(", \"", ",\"", StringComparison.Ordinal),
            DealNewsJson.Serialize(DealNewsJson.Deserialize(Json, s_options), s_options)
        );

    [Fact]
    public void Deserialize_KindLast_ReturnsTheSame()
    {
        const string Shuffled = """
            {"facts":[{"shift":1.0,"note":"n","site":{"country":"KR","town":"평택"},"certainty":"probable",
            "id":"x","장소":{"n":1E400},"jobs":1200,"confidence":0.5,"evidence":[{"exact":"감원"}],
            "savings":{"minimum":"5 KRW"},"attribution":{"kind":"anonymous"},"company":"a","kind":"layoff"}]}
            """;

        Assert.Equal(s_layoff, DealNewsJson.Deserialize(Shuffled, s_options).Facts[0]);
    }

    [Fact]
    public void Deserialize_NotRegistered_IsAnUnknownFactAndRoundTrips()
    {
        var json = Json.Replace(", \"", ",\"", StringComparison.Ordinal);
        var document = DealNewsJson.Deserialize(json);

        Assert.IsType<UnknownFact>(document.Facts[0]);
        Assert.Equal(
            DealNewsJson.Deserialize(json, s_options),
            DealNewsJson.Deserialize(DealNewsJson.Serialize(document), s_options)
        );
    }

    [Fact]
    public void Serialize_NotRegistered_ThrowsWithAdvice()
    {
        var document = new ArticleFacts { Facts = [s_layoff] };

        var exception = Assert.Throws<NotSupportedException>(() => DealNewsJson.Serialize(document));

        Assert.Contains("FactKind.Create(\"layoff\"", exception.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(document, DealNewsJson.SerializerOptions));
    }

    [Theory]
    [InlineData("""{"kind":"layoff","company":"a","jobs":"many"}""", "/facts/0/jobs")]
    [InlineData("""{"kind":"layoff","jobs":5}""", "/facts/0")]
    [InlineData("""{"kind":"layoff","company":"a","savings":{"exact":"5"}}""", "/facts/0/savings/exact")]
    [InlineData("""{"kind":"layoff","company":"a","company":"b"}""", "/facts/0/company")]
    [InlineData("""{"kind":"layoff","company":"a","shift":{"a":1,"a":2}}""", "/facts/0/shift")]
    [InlineData("""{"kind":"layoff","company":"a","kind":"layoff"}""", "/facts/0/kind")]
    [InlineData("""{"kind":"layoff","company":"a","confidence":"half"}""", "/facts/0/confidence")]
    [InlineData("""{"kind":"layoff","company":"a","site":{"town":"b","country":5}}""", "/facts/0/site/country")]
    public void Deserialize_FaultyOwnKind_ThrowsWithItsPlace(string fact, string pointer)
    {
        var exception = Assert.Throws<DealNewsJsonException>(() =>
            DealNewsJson.Deserialize($$"""{"facts":[{{fact}}]}""", s_options)
        );

        Assert.Equal((pointer, 1), (exception.Pointer, (int)exception.Line!));
        Assert.DoesNotContain("Path:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_FaultyOwnKind_ReturnsItAndKeepsTheRest()
    {
        var inspection = DocumentInspector.Inspect(
            """{"facts":[{"kind":"layoff","company":"a","note":5,"jobs":"many"},"""u8
                + """{"kind":"statement","speaker":"a","text":5},"""u8
                + """{"kind":"layoff","company":"a","jobs":5}],"companies":[{"id":"a"}]}"""u8,
            new() { Json = s_options }
        );

        Assert.Equal(
            [("/facts/0/note", 49), ("/facts/0/jobs", 58), ("/facts/1/text", 107)],
            inspection.Report.Findings.Select(static finding => (finding.Pointer, (int)finding.Column!))
        );
        Assert.Equal([2], inspection.FactPositions);
        Assert.Equal(5, Assert.IsType<Layoff>(inspection.ReadableDocument!.Facts[0]).Jobs);
    }

    [Fact]
    public void Inspect_ReferenceToAFaultyFactOfAnOwnKind_IsNotDangling()
    {
        var inspection = DocumentInspector.Inspect(
            """
            {"companies":[{"id":"a"},{"id":"b"}],"facts":[{"kind":"layoff","id":"x","company":"a","jobs":"many"},
            {"kind":"investmentPledge","investors":["a"],"investee":"b","status":"planned","additionalTo":"x"}]}
            """u8,
            new() { Json = s_options }
        );

        Assert.Equal(["/facts/0/jobs"], inspection.Report.Findings.Select(static finding => finding.Pointer));
    }

    [Fact]
    public void Validate_OwnKind_ReturnsFindingsOfItsValidatorAndOfTheLibrary()
    {
        var document = new ArticleFacts
        {
            People = [new() { Id = "a" }],
            Facts =
            [
                s_layoff with
                {
                    Jobs = 0,
                    Site = new("", null),
                    Confidence = 2,
                },
                s_layoff with
                {
                    Company = "b",
                    Id = null,
                    AdditionalProperties = default,
                },
            ],
        };

        (string, Severity, string)[] expected =
        [
            (RuleCode.ConfidenceImpossible, Severity.Error, "/facts/0/confidence"),
            (RuleCode.ReferenceSortMismatch, Severity.Error, "/facts/0/company"),
            ("APP1", Severity.Error, "/facts/0/jobs"),
            ("NotEmptyValidator", Severity.Warning, "/facts/0/site/town"),
            (RuleCode.MemberUnknown, Severity.Warning, "/facts/0/장소"),
            (RuleCode.MemberUnknown, Severity.Warning, "/facts/0/shift"),
            (RuleCode.ReferenceDangling, Severity.Error, "/facts/1/company"),
        ];

        Assert.Equal(
            expected,
            DocumentValidator
                .Validate(document, new() { Json = s_options })
                .Findings.Select(static finding => (finding.Code, finding.Severity, finding.Pointer))
        );
    }

    [Fact]
    public void Deserialize_AnyDocumentWithOwnOptions_IsEqual() =>
        DealNewsGen
            .ArticleFactsFromNewerVersion.Where(static document =>
                !document.Facts.Any(static fact => fact.Kind == "layoff")
            )
            .Sample(static document =>
                Assert.Equal(document, DealNewsJson.Deserialize(DealNewsJson.Serialize(document, s_options), s_options))
            );

    [Fact]
    public void Create_KindOfTheLibraryOrRepeated_Throws()
    {
        Assert.Throws<ArgumentException>(static () => FactKind.Create("meeting", ApplicationJson.Default.Layoff));
        Assert.Throws<ArgumentException>(static () => FactKind.Create(" ", ApplicationJson.Default.Layoff));
        Assert.Throws<ArgumentNullException>(static () => FactKind.Create<Layoff>("layoff", null!));
        Assert.Throws<ArgumentException>(static () => new DealNewsJsonOptions { FactKinds = [s_kind, s_kind] });
    }

    [Fact]
    public void TryDeserialize_ConverterThatThrows_ReturnsFalse()
    {
        var serializerOptions = new JsonSerializerOptions { TypeInfoResolver = ApplicationJson.Default };
        serializerOptions.Converters.Insert(0, new ThrowingConverter());
        var kind = FactKind.Create("layoff", (JsonTypeInfo<Layoff>)serializerOptions.GetTypeInfo(typeof(Layoff)));
        var options = new DealNewsJsonOptions { FactKinds = [kind] };

        Assert.False(DealNewsJson.TryDeserialize("""{"facts":[{"kind":"layoff"}]}""", out var document, options));
        Assert.Null(document);
        Assert.Throws<TimeZoneNotFoundException>(() =>
            DealNewsJson.Deserialize("""{"facts":[{"kind":"layoff"}]}""", options)
        );
    }

    private sealed class ThrowingConverter : JsonConverter<Layoff>
    {
        public override Layoff Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new TimeZoneNotFoundException();

        public override void Write(Utf8JsonWriter writer, Layoff value, JsonSerializerOptions options) =>
            throw new TimeZoneNotFoundException();
    }
}
