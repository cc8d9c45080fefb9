using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Unknown and malformed data is kept, written back and reported.</summary>
public class UnknownDataTests
{
    public static TheoryData<string> CanonicalDocuments =>
        [
            // A kind, with numbers that no type of the platform holds and a member that other kinds have.
            """{"facts":[{"kind":"layoff","id":"x","evidence":[{"exact":"a"}],"certainty":"possible","site":"""
                + """{"n":1E400,"m":1.0,"k":12345678901234567890123,"e":-0.0e-5},"company":5}]}""",
            // Members on every level.
            """{"schemaVersion":"1.0","article":{"headline":"a","section":["경제",null,{}]},"companies":["""
                + """{"id":"a","identifiers":{"lei":"x","duns":"123"},"founded":1987}],"extra":null}""",
            """{"facts":[{"kind":"meeting","participants":[{"entity":"a","seat":"1"},"""
                + """{"entity":"b"}],"status":"held","attribution":"""
                + """{"kind":"namedMedia","desk":"경제"},"weather":"맑음"}]}""",
            """{"facts":[{"kind":"valuation","company":"a","amount":"""
                + """{"minimum":"USD 1","per":"share"},"timing":"current"}]}""",
            // Names that need escaping, differ from a known one by case, or look like a path.
            """{"article":{"Headline":"a","a/b~c":1,"\"\\\n":2,"":3,"$type":"x"}}""",
            // Terms: unknown, by case, blank.
            """{"facts":[{"kind":"meeting","participants":"""
                + """[{"entity":"a","role":"observer"}],"format":"InPerson","""
                + "\"status\":\"leaked\",\"certainty\":\"\",\"polarity\":\"중립\"}]}",
            // Invalid identifiers, codes and dates.
            """{"article":{"language":"k","textSha256":"zz"},"companies":[{"id":"","names":"""
                + """{"??":"a"},"country":"Korea","identifiers":{"lei":"123","isins":["US0"],"tickers":"""
                + """["005930"],"wikidata":"20718"}}]}""",
            """{"facts":[{"kind":"meeting","participants":[{"entity":"a"},"""
                + """{"entity":"b"}],"date":"4 February","status":"held"},"""
                + """{"kind":"stake","holder":"a","company":"b","asOf":"2025-13"}]}""",
        ];

    [Theory]
    [MemberData(nameof(CanonicalDocuments))]
    public void Serialize_DeserializedDocument_IsTheSameText(string json)
    {
        Assert.Equal(json, DealNewsJson.Serialize(DealNewsJson.Deserialize(json)));
        Assert.Equal(
            json,
            JsonSerializer.Serialize(
                JsonSerializer.Deserialize<ArticleFacts>(json, DealNewsJson.SerializerOptions),
                DealNewsJson.SerializerOptions
            )
        );
    }

    [Theory]
    [InlineData("lei", "\"529900T8BM49AURSDO5\"", RuleCode.LeiMalformed, "/lei")]
    [InlineData("isins", "[\"KR7005930003\",\"KR7005930004\"]", RuleCode.IsinMalformed, "/isins/1")]
    [InlineData("tickers", "[\"005930\"]", RuleCode.TickerMalformed, "/tickers/0")]
    [InlineData("wikidata", "\"q20718\"", RuleCode.WikidataIdMalformed, "/wikidata")]
    public void Deserialize_MalformedIdentifier_IsKeptAndReported(
        string member,
        string value,
        string code,
        string pointer
    )
    {
        var json = $$$"""{"companies":[{"id":"a","identifiers":{"{{{member}}}":{{{value}}}}}]}""";

        var document = DealNewsJson.Deserialize(json);

        Assert.Equal(json, DealNewsJson.Serialize(document));
        Assert.Equal(
            [(code, "/companies/0/identifiers" + pointer)],
            DocumentValidator
                .Validate(document)
                .Findings.Where(static finding => finding.Code != RuleCode.EntityUnused)
                .Select(static finding => (finding.Code, finding.Pointer))
        );
    }

    [Fact]
    public void Deserialize_UnknownKind_IsAnUnknownFact()
    {
        var document = DealNewsJson.Deserialize(
            """{"facts":[{"jobs":1.0,"certainty":"possible","id":"x","kind":"layoff"}]}"""
        );

        var fact = Assert.IsType<UnknownFact>(document.Facts[0]);
        Assert.Equal(("layoff", "x", Certainty.Possible), (fact.Kind, fact.Id!.Value.Value, fact.Certainty));
        Assert.Equal("1.0", fact.AdditionalProperties["jobs"].GetRawText());
        Assert.Contains(
            DocumentValidator.Validate(document).Findings,
            static finding => finding is { Code: RuleCode.FactKindUnknown, Pointer: "/facts/0/kind" }
        );
    }

    [Fact]
    public void Deserialize_UnknownMember_IsReportedAtItsPointer()
    {
        var document = DealNewsJson.Deserialize("""{"article":{"a/b~c":1}}""");

        Assert.Equal(
            [(RuleCode.MemberUnknown, "/article/a~1b~0c")],
            DocumentValidator.Validate(document).Findings.Select(static finding => (finding.Code, finding.Pointer))
        );
    }

    [Fact]
    public void Deserialize_EscapedKnownNames_AreKnown()
    {
        var document = DealNewsJson.Deserialize(
            """{"facts":[{"\u006bind":"meet\u0069ng","\u0070articipants":[],"status":"h\u0065ld"}]}"""
        );

        Assert.Equal(MeetingStatus.Held, Assert.IsType<Meeting>(document.Facts[0]).Status);
        Assert.Equal(
            """{"facts":[{"kind":"meeting","participants":[],"status":"held"}]}""",
            DealNewsJson.Serialize(document)
        );
    }

    [Fact]
    public void AdditionalProperties_DocumentDisposed_StayReadable()
    {
        AdditionalProperties members;
        using (var json = JsonDocument.Parse("""{"a":[1,2]}"""))
        {
            members = new(
                json.RootElement.EnumerateObject()
                    .Select(static member => KeyValuePair.Create(member.Name, member.Value))
            );
        }

        Assert.Equal("[1,2]", members["a"].GetRawText());
    }

    [Fact]
    public void AdditionalProperties_RepeatedName_Throws() =>
        Assert.Throws<ArgumentException>(static () =>
            new AdditionalProperties([new("a", JsonElement.Parse("1")), new("a", JsonElement.Parse("2"))])
        );

    [Fact]
    public void AdditionalProperties_EquivalentJson_AreEqual()
    {
        var one = Members("""{"a":1.0,"b":{"x":1,"y":[1e2]}}""");
        var other = Members("""{"b":{"y":[100],"x":1.00},"a":1}""");

        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one != Members("""{"a":1.0,"b":{"x":1,"y":[101]}}"""));
        Assert.True(one != Members("""{"a":1.0}"""));
        Assert.True(Members("""{"a":1}""") != Members("""{"b":1}"""));

        static AdditionalProperties Members(string json) => DealNewsJson.Deserialize(json).AdditionalProperties;
    }
}
