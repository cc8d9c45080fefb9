using System.Text;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>
/// The two inputs agree: the fast path accepts only what the reporting path accepts, and reads the same values.
/// </summary>
public class InputTests
{
    private static readonly byte[][] s_texts =
    [
        .. Examples.Texts,
        .. Examples.Texts.Select(text => DealNewsJson.SerializeToUtf8Bytes(DealNewsJson.Deserialize(text))),
    ];

    private static readonly byte[] s_telling = Encoding.UTF8.GetBytes(
        "\"\\{}[]:, \n\tnulltruefalse0123456789-+.eE/uAD\0\u007fé억\U0001F600"
    );

    public static TheoryData<string> Texts() =>
        [
            .. Json(
                "{}",
                "{\"facts\":[]}",
                " {\n} ",
                "{\"article\":{\"headline\":\"a\\\"b\\u00e9\\ud83d\\ude00\\n\"}}",
                "{\"article\":null}"
            ),
            .. Json(
                "{\"x\":1}",
                "{\"x\":[1,{\"y\":null}],\"z\":\"\"}",
                "{\"x\":1.50e3,\"facts\":[]}",
                "{\"x\":true,\"y\":false}"
            ),
            .. Json("{\"facts\":[{\"kind\":\"leak\",\"id\":\"f\",\"size\":12,\"deep\":{\"a\":[[]]}}]}"),
            .. Json(
                "{\"facts\":[{\"id\":\"f\",\"deep\":{\"kind\":\"no\",\"a\":\"}\"},\"s\":\"\\\\\",\"n\":1 ,"
                    + "\"kind\":\"leak\"}]}"
            ),
            .. Json(
                "{\"facts\":[{\"kind\":\"unitPrice\",\"seller\":\"a\",\"item\":\"b\","
                    + "\"price\":{\"exact\":\"10 USD\"},\"per\":{\"value\":1e6,\"unit\":\"token\"}}]}"
            ),
            .. Json(
                "{\"facts\":[{\"kind\":\"unitPrice\",\"seller\":\"a\",\"item\":\"b\","
                    + "\"price\":{\"exact\":{\"amount\":1.5,\"currency\":\"USD\"}},\"per\":{}}]}"
            ),
            .. Json(
                "{\"facts\":[{\"kind\":\"statement\",\"speaker\":\"a\",\"text\":\"b\",\"evidence\":["
                    + "{\"start\":0,\"end\":2147483647}]}]}"
            ),
            .. Json(
                "{\"facts\":[{\"kind\":\"statement\",\"speaker\":\"a\",\"text\":\"b\",\"certainty\":\"certain\","
                    + "\"mode\":\"sung\",\"confidence\":0.50}]}"
            ),
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void DirectInput_ValidText_ReadsTheSameAsReportingInput(string json) => Agree(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void DirectInput_Examples_NeedsNoFallback()
    {
        foreach (var text in s_texts)
        {
            Assert.True(DocumentReader.TryReadDirect(text, DealNewsJsonOptions.Default, out var document));
            Assert.Equal(DocumentReader.ReadReporting(text, new(DealNewsJsonOptions.Default)), document);
        }
    }

    [Fact]
    public void Examples_RoundTripped_HaveTheSameBytesAndNoFindings()
    {
        foreach (var text in Examples.Texts)
        {
            Assert.Equal(
                Encoding.UTF8.GetString(text),
                DealNewsJson.Serialize(DealNewsJson.Deserialize(text), new() { WriteIndented = true }) + "\n"
            );
            Assert.Empty(DocumentInspector.Inspect(text).Report.Findings);
        }
    }

    [Fact]
    public void DirectInput_ChangedDocument_AcceptsNothingThatReportingInputRefuses() =>
        Gen.Select(
                Gen.Int[0, s_texts.Length - 1],
                Gen.Int[0, 6],
                Gen.Int[0, int.MaxValue],
                Gen.Int[0, s_telling.Length - 1],
                Gen.Int[0, 40]
            )
            .Sample(
                (text, change, at, unit, length) => Agree(Change(s_texts[text], change, at, s_telling[unit], length)),
                iter: 40 * PropertyInputs.Count
            );

    [Fact]
    public void DirectInput_SerializedDocument_NeedsNoFallback() =>
        Gen.Select(
                Gen.OneOf<ArticleFacts>(
                    Testing.DealNewsGen.ArticleFacts,
                    Testing.DealNewsGen.ArticleFactsFromNewerVersion
                ),
                Gen.Bool
            )
            .Sample(
                static (document, isIndented) =>
                {
                    Assert.True(
                        DocumentReader.TryReadDirect(
                            DealNewsJson.SerializeToUtf8Bytes(document, new() { WriteIndented = isIndented }),
                            DealNewsJsonOptions.Default,
                            out var read
                        )
                    );
                    Assert.Equal(document, read);
                }
            );

    private static string[] Json(params string[] texts) => texts;

    private static byte[] Change(byte[] text, int change, int position, byte unit, int length)
    {
        var at = position % text.Length;
        var end = Math.Min(text.Length, at + length);
        return change switch
        {
            0 => text[..at],
            1 => [.. text[..at], .. text[end..]],
            2 => [.. text[..end], .. text[at..]],
            3 => [.. text[..at], unit, .. text[at..]],
            4 or 5 => [.. text[..at], unit, .. text[Math.Min(text.Length, at + 1)..]],
            _ => [.. text[..at], .. text[(text.Length - length)..], .. text[at..]],
        };
    }

    private static void Agree(byte[] text)
    {
        if (!DocumentReader.TryReadDirect(text, DealNewsJsonOptions.Default, out var direct))
        {
            return;
        }

        var reporting = DocumentReader.ReadReporting(text, new(DealNewsJsonOptions.Default));
        Assert.Equal(reporting, direct);
        Assert.Equal(DealNewsJson.Serialize(reporting!), DealNewsJson.Serialize(direct));
    }
}
