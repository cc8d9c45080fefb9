using System.Text;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>
/// Edge cases of the grammar of JSON (RFC 8259), as values of an unknown member, which may be any JSON.
/// </summary>
public class JsonGrammarTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.0e-0")]
    [InlineData("1E+2")]
    [InlineData("123456789012345678901234567890.123456789")]
    [InlineData("1e999999999999")]
    [InlineData("\"\"")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\"")]
    [InlineData("\"\u007f\u2028\u2029\uFFFE\uFDD0\"")]
    [InlineData("\"\\u0000\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[ 1 , [ ] ,\t{ \"a\" : null }\r\n]")]
    [InlineData("{\"\":0}")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    public void Value_ValidJson_IsReadAndKept(string value)
    {
        foreach (var document in Around(value))
        {
            var read = DealNewsJson.Deserialize(document);
            Assert.Equal(read, DealNewsJson.Deserialize(DealNewsJson.Serialize(read)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("-01")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1.e3")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("1 2")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("True")]
    [InlineData("nul")]
    [InlineData("nullx")]
    [InlineData("undefined")]
    [InlineData("'a'")]
    [InlineData("\"a")]
    [InlineData("\"a\\")]
    [InlineData("\"\\x41\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12G4\"")]
    [InlineData("\"\\U0041\"")]
    [InlineData("\"a\u0001b\"")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\" \"b\"")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("[1")]
    [InlineData("[1}")]
    [InlineData("]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{,\"a\":1}")]
    [InlineData("{a:1}")]
    [InlineData("{'a':1}")]
    [InlineData("{1:1}")]
    [InlineData("{\"a\":1")]
    [InlineData("{\"a\":1]")]
    [InlineData("{\"a\"::1}")]
    [InlineData("1 // c")]
    [InlineData("/* c */ 1")]
    [InlineData("1 # c")]
    [InlineData("\u00a01")]
    [InlineData("\f1")]
    [InlineData("\uFEFF1")]
    public void Value_InvalidJson_IsRejected(string value)
    {
        foreach (var document in Around(value))
        {
            Assert.Equal(
                RuleCode.JsonSyntax,
                Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(document)).Code
            );
            Assert.Contains(
                DocumentInspector.Inspect(document).Report.Findings,
                finding => finding.Code == RuleCode.JsonSyntax
            );
        }
    }

    [Theory]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("[{\"a\":1,\"\\u0061\":2}]")]
    [InlineData("\"\\uD800\"")]
    [InlineData("[\"\\uDE00\\uD83D\"]")]
    public void Value_NotRepresentable_IsRejected(string value)
    {
        foreach (var document in Around(value))
        {
            Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(document));
        }
    }

    [Theory]
    [InlineData(0x80)]
    [InlineData(0xC0, 0x80)]
    [InlineData(0xE0, 0x80, 0x80)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xF4, 0x90, 0x80, 0x80)]
    [InlineData(0xF5, 0x80, 0x80, 0x80)]
    [InlineData(0xE2, 0x82)]
    [InlineData(0xFF)]
    public void Text_NotUtf8_IsRejectedEverywhere(params int[] units)
    {
        byte[] bytes = [.. units.Select(unit => (byte)unit)];
        foreach (
            var (before, behind) in ((string, string)[])
                [
                    ("{\"x\":\"", "\"}"),
                    ("{\"article\":{\"headline\":\"", "\"}}"),
                    ("{\"", "\":1}"),
                    ("{\"article\":{\"authors\":[\"a", "b\"]}}"),
                ]
        )
        {
            Assert.Throws<DealNewsJsonException>(() =>
                DealNewsJson.Deserialize([
                    .. Encoding.UTF8.GetBytes(before),
                    .. bytes,
                    .. Encoding.UTF8.GetBytes(behind),
                ])
            );
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{} {}")]
    [InlineData("{}]")]
    [InlineData("{},")]
    [InlineData("{}\0")]
    public void Document_NotOneValue_IsRejected(string text) =>
        Assert.Equal(
            RuleCode.JsonSyntax,
            Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(text)).Code
        );

    [Theory]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("79228162514264337593543950336", false)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("0.00000000000000000000000000001", false)]
    [InlineData("1e28", true)]
    [InlineData("1e29", false)]
    [InlineData("1e-999999999999", false)]
    [InlineData("123456789012345678901234567890123456789", false)]
    public void Number_BeyondDecimal_IsRejectedNotRounded(string number, bool isExact)
    {
        var text =
            $"{{\"facts\":[{{\"kind\":\"unitPrice\",\"seller\":\"a\",\"item\":\"b\","
            + $"\"price\":{{\"exact\":\"USD 1\"}},\"per\":{{\"value\":{number},\"unit\":\"token\"}}}}]}}";
        if (isExact)
        {
            Assert.NotNull(((UnitPrice)DealNewsJson.Deserialize(text).Facts[0]).Per.Value);
        }
        else
        {
            Assert.Equal(
                "/facts/0/per/value",
                Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(text)).Pointer
            );
        }
    }

    private static IEnumerable<string> Around(string value) =>
        [
            $"{{\"x\":{value}}}",
            $"{{ \"x\" :\n{value} , \"facts\":[]}}",
            $"{{\"facts\":[{{\"kind\":\"leak\",\"x\":{value}}}]}}",
            $"{{\"article\":{{\"x\":[{{\"y\":{value}}}]}}}}",
        ];
}
