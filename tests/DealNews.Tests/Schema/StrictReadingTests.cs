using System.Text;
using System.Text.Json.Nodes;
using DealNews.Json;
using DealNews.Schema;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>JSON of the strict profile is deserialized to a document, or rejected with the place of its error.</summary>
public sealed class StrictReadingTests
{
    private static readonly ArticleFacts s_document = new()
    {
        Companies = [new() { Id = "one", Names = [new("ko", "하나"), new("en", "One")] }],
        Facts =
        [
            new Valuation { Company = "one", Amount = new() { Exact = Money.Parse("USD 1.50") }, Timing = ValuationTiming.Current, Confidence = 0.90m },
            new Meeting
            {
                Participants = [new() { Entity = "one" }, new() { Entity = "two" }], Status = MeetingStatus.Held, Date = "2025-02-04",
                Place = new() { Names = [new("en", "Seoul")], Country = "KR" },
            },
            new ProductCapability
            {
                Company = "one", Product = "HBM", Stage = CapabilityStage.Planned,
                Specifications = [new() { Name = "capacity", Value = 512.0m, Unit = "GB" }, new() { Name = "process", Value = "5" }],
            },
            new UnitPrice { Seller = "one", Item = "API", Price = new() { Exact = Money.Parse("USD 0") }, Per = new() { Value = 1_000_000m, Unit = "token" } },
        ],
    };

    /// <summary>Errors that a language model makes: a path in the strict JSON, the value there, and the finding.</summary>
    public static TheoryData<string, string, string, string> Faults() => new()
    {
        { "/valuations/0/amount/exact", "\"USD 1,500\"", "/valuations/0/amount/exact", "DN0002" },
        { "/valuations/0/amount/exact", "150", "/valuations/0/amount/exact", "DN0002" },
        { "/valuations/0/confidence", "\"high\"", "/valuations/0/confidence", "DN0002" },
        { "/valuations/0/confidence", "0.9", "/valuations/0/confidence", "DN0002" },
        { "/valuations/0/kind", "\"meeting\"", "/valuations/0/kind", "DN0002" },
        { "/valuations/0/amount", "[]", "/valuations/0/amount", "DN0002" },
        { "/valuations/0/amount/approximate", "\"yes\"", "/valuations/0/amount/approximate", "DN0002" },
        { "/valuations/0/value", "\"USD 1\"", "/valuations/0/value", "DN0002" },
        { "/valuations/0", "\"none\"", "/valuations/0", "DN0002" },
        { "/meetings/0/place", "{}", "/meetings/0/place", "DN0002" },
        { "/meetings/0/place/1", "{\"names\":[],\"country\":\"\"}", "/meetings/0/place/1", "DN0002" },
        { "/meetings/0/topics", "\"chips\"", "/meetings/0/topics", "DN0002" },
        { "/meetings/0/topics/0", "1", "/meetings/0/topics/0", "DN0002" },
        { "/meetings/0/participants/0", "\"one\"", "/meetings/0/participants/0", "DN0002" },
        { "/companies/0/names/0", "\"One\"", "/companies/0/names/0", "DN0002" },
        { "/companies/0/names/0/text", "1", "/companies/0/names/0/text", "DN0002" },
        { "/companies/0/names/1/language", "\"ko\"", "/companies/0/names/1", "DN0002" },
        { "/productCapabilities/0/specifications/0/text", "\"512\"", "/productCapabilities/0/specifications/0/text", "DN0002" },
        { "/unitPrices/0/per/value", "\"\"", "/unitPrices/0/per/value", "DN1001" },
        { "/article", "[{\"publishedAt\":\"yesterday\"}]", "/article/0/publishedAt", "DN1030" },
        { "/facts", "[]", "/facts", "DN0002" },
        { "/meetings", "{}", "/meetings", "DN0002" },
    };

    /// <summary>Values that can be read but are invalid: validation reports them at their place in the strict JSON.</summary>
    public static TheoryData<string, string, string, string> Mistakes() => new()
    {
        { "/meetings/0/participants", "[]", "/meetings/0/participants", "DN1001" },
        { "/meetings/0/status", "\"\"", "/meetings/0/status", "DN1001" },
        { "/meetings/0/status", "\"leaked\"", "/meetings/0/status", "DN1050" },
        { "/meetings/0/date", "\"4 February\"", "/meetings/0/date", "DN1030" },
        { "/meetings/0/place/0/country", "\"Korea\"", "/meetings/0/place/0/country", "DN1024" },
        { "/companies/0/names/1/language", "\"?\"", "/companies/0/names/1", "DN1025" },
        { "/valuations/0/amount/exact", "\"\"", "/valuations/0/amount", "DN1012" },
        { "/valuations/0/company", "\"nobody\"", "/valuations/0/company", "DN2002" },
    };

    [Fact]
    public void Deserialize_SerializedDocument_ReturnsTheDocumentWithFactsByKind()
    {
        var read = DealNewsStrictJson.Deserialize(DealNewsStrictJson.Serialize(s_document, new() { WriteIndented = true }));
        Assert.Equal(s_document with { Facts = [.. s_document.Facts.OrderBy(fact => fact.Kind, StringComparer.Ordinal)] }, read);
        Assert.Contains("\"confidence\":0.90", DealNewsJson.Serialize(read), StringComparison.Ordinal);
        Assert.DoesNotContain("polarity", DealNewsJson.Serialize(read), StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_MissingOrNullMembers_AreAbsent() => Assert.Equal(
        new() { SchemaVersion = null, Companies = [new() { Id = "one" }] },
        DealNewsStrictJson.Deserialize("\uFEFF{\"companies\":[{\"website\":null,\"id\":\"one\"}],\"people\":null}"));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Deserialize_Fault_ThrowsWithItsPlace(string at, string value, string pointer, string code)
    {
        var json = Changed(at, value);
        var exception = Assert.Throws<DealNewsJsonException>(() => DealNewsStrictJson.Deserialize(json));
        Assert.Equal((pointer, code), (exception.Pointer, exception.Code));
        Assert.True(exception.Line > 0);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Inspect_Fault_IsReportedOnceAndTheRestIsRead(string at, string value, string pointer, string code)
    {
        var inspection = DealNewsStrictJson.Inspect(Encoding.UTF8.GetBytes(Changed(at, value)));
        // The document itself has a dangling reference.
        var finding = Assert.Single(inspection.Report.Findings, finding => finding is { Severity: FluentValidation.Severity.Error, Code: not "DN2002" });
        Assert.Equal((pointer, code), (finding.Pointer, finding.Code));
        Assert.Null(inspection.Document);
        Assert.NotNull(inspection.ReadableDocument);

        // The faulty fact is not accepted.
        var kind = at.Split('/')[1];
        var isWhole = inspection.ReadableDocument.Facts.Any(fact => JsonNames.Plural(fact.Kind) == kind);
        Assert.True(!isWhole || at.EndsWith("/value", StringComparison.Ordinal), at);
    }

    [Theory]
    [InlineData("/valuations/0/kind", "\"meeting\"", "Found the kind \"meeting\"; expected \"valuation\", the kind of this list.")]
    [InlineData("/valuations/0/confidence", "\"high\"", "a number that can be kept exactly")]
    [InlineData("/valuations/0/amount/approximate", "\"yes\"", "true or false")]
    [InlineData("/valuations/0/value", "\"USD 1\"", "The strict profile has no member \"value\" here.")]
    [InlineData("/meetings/0/place/1", "{\"names\":[],\"country\":\"\"}", "Duplicate value; expected at most one.")]
    [InlineData("/companies/0/names/1/language", "\"ko\"", "The language \"ko\" is given twice.")]
    [InlineData("/companies/0/names/0", "{\"language\":\"ja\"}", "The required member \"text\" is missing.")]
    [InlineData("/companies/0/names/0", "{\"text\":\"x\"}", "The required member \"language\" is missing.")]
    [InlineData("/companies/0/names/0/script", "\"Hang\"", "The strict profile has no member \"script\" here.")]
    [InlineData("/productCapabilities/0/specifications/0/text", "\"512\"", "as both a number and a text")]
    public void Inspect_Fault_HasOneMessage(string at, string value, string message)
    {
        var findings = DealNewsStrictJson.Inspect(Encoding.UTF8.GetBytes(Changed(at, value))).Report.Findings;
        var finding = Assert.Single(findings, finding => finding is { Severity: FluentValidation.Severity.Error, Code: not "DN2002" });
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Inspect_InvalidValue_IsReportedAtItsPlace(string at, string value, string pointer, string code)
    {
        var inspection = DealNewsStrictJson.Inspect(Encoding.UTF8.GetBytes(Changed(at, value)));
        Assert.Contains(inspection.Report.Findings, finding => finding.Pointer == pointer && finding.Code == code && finding.Line > 1);
        Assert.NotNull(inspection.Document);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"companies\":[")]
    [InlineData("{} {}")]
    [InlineData("{\"companies\":[{\"id\":\"\\ud800\",\"names\":[{\"language\":\"\\ud800\",\"text\":\"\\udc00\"}]}]}")]
    public void Inspect_NoDocument_ReportsAndDoesNotThrow(string json)
    {
        Assert.True(DealNewsStrictJson.Inspect(Encoding.UTF8.GetBytes(json)).Report.HasErrors);
        Assert.Throws<DealNewsJsonException>(() => DealNewsStrictJson.Deserialize(json));
    }

    [Fact]
    public void Inspect_AnyChangedText_NeverThrows()
    {
        var text = Encoding.UTF8.GetBytes(DealNewsStrictJson.Serialize(s_document));
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.OneOf("", "\"", "{", "}", "[]", ",", "null", "1", "true", "\"x\":", "\\ud800", "é")).Sample((at, piece) =>
        {
            byte[] changed = [.. text[..at], .. Encoding.UTF8.GetBytes(piece), .. text[(at + piece.Length % 2)..]];
            var inspection = DealNewsStrictJson.Inspect(changed);
            Assert.True(inspection.Document is not null || inspection.Report.HasErrors);
            var isRead = DealNewsStrictJson.TryDeserialize(changed, out _);
            var exception = Record.Exception(() => { DealNewsStrictJson.Deserialize(changed); });
            Assert.Equal(isRead ? null : typeof(DealNewsJsonException), exception?.GetType());
        });
    }

    public static TheoryData<string, string, ArticleFacts> Unfit() => new()
    {
        { "/facts/0", "a fact of the kind \"plantOpening\"", new() { Facts = [new UnknownFact("plantOpening")] } },
        { "/facts/0/status", "leaked", new() { Facts = [new Meeting { Participants = [new() { Entity = "a" }], Status = new("leaked") }] } },
        { "/facts/0/note", "an empty text, which would be deserialized as an absent one", new() { Facts = [new Meeting { Participants = [new() { Entity = "a" }], Status = MeetingStatus.Held, Note = "" }] } },
        { "/facts/0/place/floor", "", new() { Facts = [new Meeting { Participants = [new() { Entity = "a" }], Status = MeetingStatus.Held, Place = PlaceOnAFloor() }] } },
        {
            "/facts/0/amount/equivalents/0/equivalents", "", new()
            {
                Facts =
                [
                    new Valuation
                    {
                        Company = "a", Timing = ValuationTiming.Current,
                        Amount = new() { Exact = Money.Parse("USD 1"), Equivalents = [new() { Exact = Money.Parse("EUR 1"), Equivalents = [new() { Exact = Money.Parse("JPY 1") }] }] },
                    },
                ],
            }
        },
        { "/facts/0/amount", "no value for a required object", new() { Facts = [new Valuation { Company = "a", Timing = ValuationTiming.Current, Amount = null! }] } },
        { "/companies/0", "null in a list", new() { Companies = [null!] } },
        { "/companies/0/aliases/0", "null in a list", new() { Companies = [new() { Id = "a", Aliases = [null!] }] } },
        { "/companies/0/aliases/1", "null in a list", new() { Companies = [new() { Id = "a", Aliases = ["b", null!] }] } },
        { "/facts/1", "null in a list", new() { Facts = [new Valuation { Company = "a", Amount = new() { Exact = Money.Parse("USD 1") }, Timing = ValuationTiming.Current }, null!] } },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void Serialize_PartWithoutStrictForm_ThrowsAndNamesIt(string pointer, string found, ArticleFacts document)
    {
        var exception = Assert.Throws<NotSupportedException>(() => DealNewsStrictJson.Serialize(document));
        Assert.Contains($"At {pointer} ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(found, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_EveryExample_RoundTrips() => Assert.All(Repository.ExampleFacts(), path =>
    {
        var facts = DealNewsJson.Deserialize(File.ReadAllBytes(path));
        Assert.Equal(
            facts with { Facts = facts.Facts.OrderBy(fact => fact.Kind, StringComparer.Ordinal).ToValueList() },
            DealNewsStrictJson.Deserialize(DealNewsStrictJson.Serialize(facts)));
    });

    [Theory]
    [MemberData(nameof(Faults))]
    public void TryDeserialize_Fault_ReturnsFalse(string at, string value, string pointer, string code)
    {
        Assert.NotEmpty(pointer + code);
        Assert.False(DealNewsStrictJson.TryDeserialize(Changed(at, value), out var document));
        Assert.Null(document);
    }

    [Fact]
    public void TryDeserialize_SerializedDocument_ReturnsTheDocument()
    {
        Assert.True(DealNewsStrictJson.TryDeserialize(DealNewsStrictJson.Serialize(s_document), out var document));
        Assert.Equal(s_document.Facts.Count, document.Facts.Count);
    }

    [Fact]
    public void TryDeserialize_Null_ReturnsFalse() => Assert.False(DealNewsStrictJson.TryDeserialize((string?)null, out _));

    [Fact]
    public async Task SerializeAsync_Document_WritesTheSameAsSerialize()
    {
        using var stream = new MemoryStream();
        var options = new DealNewsJsonOptions { WriteIndented = true };
        await DealNewsStrictJson.SerializeAsync(stream, s_document, options, TestContext.Current.CancellationToken);

        Assert.Equal(DealNewsStrictJson.SerializeToUtf8Bytes(s_document, options), stream.ToArray());
        Assert.Equal(DealNewsStrictJson.Serialize(s_document, options), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task DeserializeAsync_Stream_ReturnsTheSameAsDeserialize()
    {
        var json = DealNewsStrictJson.SerializeToUtf8Bytes(s_document);
        using var stream = new MemoryStream(json);

        Assert.Equal(
            DealNewsStrictJson.Deserialize(json),
            await DealNewsStrictJson.DeserializeAsync(stream, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task InspectAsync_Stream_ReturnsTheSameAsInspect()
    {
        var json = DealNewsStrictJson.SerializeToUtf8Bytes(s_document);
        using var stream = new MemoryStream(json);

        Assert.Equal(
            DealNewsStrictJson.Inspect(json),
            await DealNewsStrictJson.InspectAsync(stream, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Deserialize_MoreBytesThanTheLimit_Throws()
    {
        var options = new DealNewsJsonOptions { Limits = new() { DocumentBytes = 10 } };
        Assert.Throws<DealNewsJsonException>(() => DealNewsStrictJson.Deserialize(DealNewsStrictJson.Serialize(s_document), options));
    }

    [Fact]
    public void Inspect_RuleTurnedOff_IsNotReported()
    {
        var json = DealNewsStrictJson.SerializeToUtf8Bytes(s_document);
        var options = ValidationOptions.Default.WithoutRule("DN2002");

        Assert.Contains(DealNewsStrictJson.Inspect(json).Report.Findings, finding => finding.Code == "DN2002");
        Assert.DoesNotContain(DealNewsStrictJson.Inspect(json, options).Report.Findings, finding => finding.Code == "DN2002");
    }

    private static Place PlaceOnAFloor() =>
        new() { AdditionalProperties = new([new("floor", JsonNode.Parse("3")!.GetValue<System.Text.Json.JsonElement>())]) };

    private static string Changed(string at, string value) =>
        new DocumentChange("", at, true, JsonNode.Parse(value), null).ApplyTo(JsonNode.Parse(DealNewsStrictJson.Serialize(s_document))!).ToString();
}
