using System.Text;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Messages say which of several faults it is, and what was probably meant.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("""{"kind":"statement","speaker":"a","text":""}""", "is empty; expected a text")]
    [InlineData("""{"kind":"statement","speaker":"a","text":" \t"}""", "has only white space")]
    [InlineData("""{"kind":"statement","speaker":"a"}""", "is missing")]
    [InlineData("""{"kind":"statement","speaker":"","text":"t"}""", "\"speaker\" is empty")]
    [InlineData("""{"kind":"meeting","participants":[],"status":"held"}""", "list \"participants\" is empty")]
    [InlineData("""{"kind":"Stake","holder":"a","company":"a"}""", "\"Stake\" (did you mean \"stake\"?)")]
    [InlineData("""{"kind":"staek","holder":"a","company":"a"}""", "\"staek\" (did you mean \"stake\"?)")]
    [InlineData(
        """{"kind":"stake","holder":"a","company":"a","certainty":"Certain"}""",
        "\"Certain\" (did you mean \"certain\"?)"
    )]
    [InlineData("""{"kind":"stake","holder":"a","company":"a","certainty":"zork"}""", "Unknown term \"zork\";")]
    public void Inspect_FaultyFact_SaysWhatIsWrong(string fact, string words) =>
        Assert.Contains(
            DocumentInspector.Inspect(Encoding.UTF8.GetBytes($$"""{"facts":[{{fact}}]}""")).Report.Findings,
            finding => finding.Message.Contains(words, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0, (byte)'}', 0 }, "UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'{', 0, (byte)'}' }, "UTF-16")]
    [InlineData(new byte[] { (byte)'{', 0, (byte)'}', 0 }, "UTF-16")]
    [InlineData(new byte[] { 0, (byte)'{', 0, (byte)'}' }, "UTF-16")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "gzip")]
    public void Inspect_OtherFormat_IsNamed(byte[] json, string format)
    {
        var finding = Assert.Single(DocumentInspector.Inspect(json).Report.Findings);

        Assert.Equal(RuleCode.JsonSyntax, finding.Code);
        Assert.Contains(format, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_NullInAList_SaysSo() =>
        Assert.Contains(
            DocumentValidator.Validate(new() { Facts = [null!] }).Findings,
            static finding => finding.Message == "An element of the list is null; expected a value."
        );

    [Fact]
    public void Validate_UnregisteredKind_NamesTheKindAndNoType()
    {
        var finding = Assert.Single(
            DocumentValidator.Validate(new() { Facts = [new Layoff { Company = "a" }] }).Findings,
            static finding => finding.Code == RuleCode.FactKindUnknown
        );

        Assert.Contains("\"layoff\"", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("DealNews.Tests", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"layoff","company":"a","jobs":"many"}""", "/facts/0/jobs", "\"layoff\" declares")]
    [InlineData("""{"kind":"layoff"}""", "/facts/0", "members of the kind \"layoff\" are missing: 'company'")]
    public void Inspect_OwnKindOfTheWrongShape_NamesTheKindAndNoType(string fact, string pointer, string words)
    {
        var kind = FactKind.Create("layoff", ApplicationJson.Default.Layoff);

        var finding = DocumentInspector
            .Inspect(
                Encoding.UTF8.GetBytes($$"""{"facts":[{{fact}}]}"""),
                new() { Json = new() { FactKinds = [kind] } }
            )
            .Report.Findings[0];

        Assert.Equal(pointer, finding.Pointer);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("DealNews.Tests", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_LongNameAndValue_HasAMessageOfAtMost500Characters()
    {
        var name = new string('n', 2000);
        var exception = Assert.Throws<DealNewsJsonException>(() =>
            DealNewsJson.Deserialize($$"""{"facts":[],"{{name}}":1,"{{name}}":2}""")
        );

        Assert.InRange(exception.Message.Length, 1, 500);
        Assert.Equal("/" + name, exception.Pointer);
    }
}
