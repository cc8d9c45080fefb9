using System.Text;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>JSON that is probably not what its author intended is reported.</summary>
public sealed class UnrecognizedDataTests
{
    [Theory]
    [InlineData("""{"Facts":[]}""", "\"Facts\" (did you mean \"facts\"?)")]
    [InlineData("""{"title":"x","items":[]}""", "\"title\", \"items\"")]
    [InlineData("""{"facts":[],"Article":{}}""", "\"Article\" (did you mean \"article\"?)")]
    public void Inspect_NoMemberIsKnown_IsAnError(string json, string words)
    {
        var inspection = DocumentInspector.Inspect(json);

        var finding = Assert.Single(inspection.Report.Findings);
        Assert.Equal((RuleCode.DocumentUnrecognized, ""), (finding.Code, finding.Pointer));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.True(inspection.Report.HasErrors);
        Assert.Equal(
            DealNewsJson.Deserialize(json),
            DealNewsJson.Deserialize(DealNewsJson.Serialize(DealNewsJson.Deserialize(json)))
        );
    }

    [Fact]
    public void Inspect_OneMemberIsKnown_IsNoError() =>
        Assert.False(DocumentInspector.Inspect("""{"schemaVersion":"1.0","x":1}"""u8).Report.HasErrors);

    [Fact]
    public void Inspect_EmptyObject_IsAWarning()
    {
        var inspection = DocumentInspector.Inspect("{}"u8);

        Assert.Equal(RuleCode.DocumentEmpty, Assert.Single(inspection.Report.Findings).Code);
        Assert.False(inspection.Report.HasErrors);
        Assert.NotNull(inspection.Document);
    }

    [Theory]
    [InlineData("headLine", "headline")]
    [InlineData("headlin", "headline")]
    [InlineData("headlline", "headline")]
    [InlineData("haedline", "headline")]
    [InlineData("publishdAt", "publishedAt")]
    [InlineData("ID", "id")]
    [InlineData("ix", null)]
    [InlineData("heading", null)]
    public void Inspect_UnknownMember_NamesASimilarOne(string name, string? similar)
    {
        var inspection = DocumentInspector.Inspect(
            Encoding.UTF8.GetBytes("{\"schemaVersion\":\"1.0\",\"article\":{\"" + name + "\":\"x\"}}")
        );

        Assert.Equal(
            similar is null
                ? $"Unknown member \"{name}\"; it is kept, but not checked."
                : $"Unknown member \"{name}\" (did you mean \"{similar}\"?); it is kept, but not checked.",
            Assert.Single(inspection.Report.Findings, finding => finding.Code == RuleCode.MemberUnknown).Message
        );
    }

    [Fact]
    public void Deserialize_FactOfAnotherKind_Throws()
    {
        var exception = Assert.Throws<DealNewsJsonException>(() =>
            JsonSerializer.Deserialize<InvestmentPledge>(
                """{"kind":"meeting","investors":["a"],"status":"planned"}""",
                DealNewsJson.SerializerOptions
            )
        );

        Assert.Equal(("/kind", RuleCode.JsonShape), (exception.Pointer, exception.Code));
        Assert.Contains(
            "Expected the kind \"investmentPledge\", found \"meeting\".",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Deserialize_TrailingComma_ThrowsWithUsableAdvice()
    {
        foreach (var json in (string[])["{\"facts\":[],}", "{\"x\":[1,]}"])
        {
            var message = Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(json)).Message;
            Assert.Contains("the comma before this bracket", message, StringComparison.Ordinal);
            Assert.DoesNotContain("options", message, StringComparison.Ordinal);
        }
    }
}
