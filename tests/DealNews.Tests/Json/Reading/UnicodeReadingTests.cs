using System.Text;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Texts that are not Unicode are faults with their place, in any member.</summary>
public class UnicodeReadingTests
{
    // «?» is the placeholder for the text that is not Unicode.
    public static TheoryData<string, string> Places =>
        new()
        {
            { "{ \"schemaVersion\": \"«?»\" }", "/schemaVersion" },
            { "{ \"article\": { \"authors\": [ \"«?»\" ] } }", "/article/authors/0" },
            { "{ \"article\": { \"publishedAt\": \"«?»\" } }", "/article/publishedAt" },
            { "{ \"article\": { \"language\": \"«?»\" } }", "/article/language" },
            { "{ \"companies\": [ { \"id\": \"«?»\" } ] }", "/companies/0/id" },
            { "{ \"companies\": [ { \"id\": \"a\", \"kind\": \"«?»\" } ] }", "/companies/0/kind" },
            { "{ \"companies\": [ { \"id\": \"a\", \"names\": { \"ko\": \"«?»\" } } ] }", "/companies/0/names/ko" },
            {
                "{ \"companies\": [ { \"id\": \"a\", \"identifiers\": { \"isins\": [ \"«?»\" ] } } ] }",
                "/companies/0/identifiers/isins/0"
            },
            { "{ \"facts\": [ { \"kind\": \"«?»\" } ] }", "/facts/0/kind" },
            {
                "{ \"facts\": [ { \"kind\": \"valuation\", \"amount\": { \"exact\": \"«?»\" } } ] }",
                "/facts/0/amount/exact"
            },
            { "{ \"facts\": [ { \"kind\": \"x\", \"note\": \"«?»\" } ] }", "/facts/0/note" },
            { "{ \"unknown\": \"«?»\" }", "/unknown" },
            { "{ \"unknown\": [ { \"a\": \"«?»\" } ] }", "/unknown" },
            { "{ \"unknown\": { \"«?»\": 1 } }", "/unknown" },
        };

    private static readonly byte[][] s_halves =
    [
        [.. "\\uD83D"u8],
        [.. "\\uDE00"u8],
        [.. "\\uDE00\\uD83D"u8],
        [0xC3],
        [0xED, 0xA0, 0xBD],
        [0xFF],
        [0xC0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void Deserialize_TextNotUnicode_ThrowsWithItsPlace(string json, string pointer)
    {
        foreach (var half in s_halves)
        {
            var exception = Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(With(json, half)));

            Assert.Equal(pointer, exception.Pointer);
            Assert.Equal(1, exception.Line);
            Assert.True(exception.Column > 2);
            Assert.Contains(exception.Code, (string[])[RuleCode.JsonSyntax, RuleCode.JsonShape]);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Inspect_TextNotUnicode_ReturnsItsPlace(string json, string pointer)
    {
        foreach (var half in s_halves)
        {
            var inspection = DocumentInspector.Inspect(With(json, half));

            Assert.Null(inspection.Document);
            Assert.Contains(
                inspection.Report.Findings,
                finding =>
                    finding.Pointer == pointer
                    && finding is { Code: RuleCode.JsonSyntax or RuleCode.JsonShape, Line: 1 }
            );
        }
    }

    [Theory]
    [InlineData("{ \"«?»\": 1 }")]
    [InlineData("{ \"companies\": [ { \"id\": \"a\", \"names\": { \"«?»\": \"a\" } } ] }")]
    [InlineData("{ \"facts\": [ { \"«?»\": 1, \"kind\": \"meeting\" } ] }")]
    [InlineData("{ \"facts\": [ { \"kind\": \"valuation\", \"amount\": { \"exact\": { \"«?»\": 1 } } } ] }")]
    public void Deserialize_NameNotUnicode_Throws(string json)
    {
        foreach (var half in s_halves)
        {
            Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(With(json, half)));
            Assert.True(DocumentInspector.Inspect(With(json, half)).Report.HasErrors);
        }
    }

    [Fact]
    public void Inspect_SeveralNamesNotUnicode_ReturnsEachAndKeepsNone()
    {
        var inspection = DocumentInspector.Inspect(
            """
            { "\uD800": { "a": 1 }, "\uD801": 1,
              "companies": [ { "id": "a", "names": { "\uD800": "x", "\uD801": "y", "ko": "가" } } ], "facts": [
              { "kind": "valuation", "company": "a", "timing": "current", "amount": { "exact": { "\uD800": 1 } } } ] }
            """u8
        );

        Assert.Equal(
            [("", 1), ("", 1), ("/companies/0/names", 2), ("/companies/0/names", 2), ("/facts/0/amount/exact", 3)],
            inspection.Report.Findings.Select(static finding => (finding.Pointer, (int)finding.Line!))
        );
        Assert.Empty(inspection.ReadableDocument!.AdditionalProperties);
    }

    [Fact]
    public void Deserialize_UnpairedSurrogateInAString_ThrowsWithItsPlace() =>
        Assert.Equal(
            "The text is not Unicode: it has an unpaired surrogate, or bytes that are not UTF-8. "
                + "At /article/headline, line 2, column 23 (DN0001).",
            Assert
                .Throws<DealNewsJsonException>(static () =>
                    DealNewsJson.Deserialize("{\n\"article\":{\"headline\":\"\uD83D\"}}")
                )
                .Message
        );

    [Theory]
    [InlineData("\\uD83D\\uDE00", "😀")]
    [InlineData("\\ud55c\\uae00", "한글")]
    [InlineData("\\u0000", "\0")]
    [InlineData("\\/\\b\\f\\n\\r\\t\\\"\\\\", "/\b\f\n\r\t\"\\")]
    public void Deserialize_EscapedText_IsUnescaped(string escaped, string text) =>
        Assert.Equal(text, DealNewsJson.Deserialize($$"""{"schemaVersion":"{{escaped}}"}""").SchemaVersion);

    [Fact]
    public void Deserialize_ByteOrderMark_IsSkipped()
    {
        Assert.Equal(new ArticleFacts(), DealNewsJson.Deserialize([.. "\uFEFF"u8, .. "{\"schemaVersion\":\"1.0\"}"u8]));
        Assert.Equal(new ArticleFacts(), DealNewsJson.Deserialize("\uFEFF{\"schemaVersion\":\"1.0\"}"));
        Assert.Throws<DealNewsJsonException>(static () => DealNewsJson.Deserialize([.. "\uFEFF\uFEFF"u8, .. "{}"u8]));
    }

    private static byte[] With(string json, byte[] text)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var mark = "«?»"u8;
        var at = utf8.AsSpan().IndexOf(mark);
        return [.. utf8[..at], .. text, .. utf8[(at + mark.Length)..]];
    }
}
