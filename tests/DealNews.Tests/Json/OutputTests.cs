using System.Buffers;
using System.Text;
using System.Text.Json;
using DealNews.Json;

namespace DealNews.Tests;

/// <summary>The two outputs write the same bytes.</summary>
public class OutputTests
{
    public static TheoryData<string> Texts() =>
        new(
            "",
            "a",
            "\"",
            "\\",
            "\b\f\n\r\t",
            "\0\u0001\u001f",
            "\u007f\u00a0\u2028\u2029",
            "오픈AI",
            "😀 a \"😀\"",
            new('가', 100_000),
            new('\n', 20_000),
            new string('a', 63) + "가",
            "/<>&'+"
        );

    [Theory]
    [MemberData(nameof(Texts))]
    public void DirectOutput_Text_WritesTheSameAsUtf8JsonWriter(string text) =>
        Agree(
            new()
            {
                Article = new() { Headline = text, Authors = [text, text] },
            }
        );

    [Fact]
    public void DirectOutput_AnyText_WritesTheSameAsUtf8JsonWriter() =>
        Gen
            .Char.Array[0, 80]
            .Select(characters => new string(characters))
            .Where(text => !text.Any(char.IsSurrogate))
            .Sample(text => Agree(new() { Article = new() { Headline = text } }), iter: 20 * PropertyInputs.Count);

    [Fact]
    public void DirectOutput_Examples_WritesTheSameAsUtf8JsonWriter()
    {
        foreach (var text in Examples.Texts)
        {
            Agree(DealNewsJson.Deserialize(text));
        }
    }

    [Theory]
    [InlineData(
        "{\"x\":{\"a\":[1, 2.50,\"\\u00e9\",{}] },\"y\":null,\"오\":\"\\n\",\"facts\":[{\"kind\":\"leak\","
            + "\"size\":[ ],\"id\":\"f\"}]}"
    )]
    public void DirectOutput_UnknownMembers_WritesTheSameAsUtf8JsonWriter(string json) =>
        Agree(DealNewsJson.Deserialize(json));

    [Fact]
    public void DirectOutput_UnpairedSurrogate_Throws()
    {
        // Not as data of a theory: neither attributes nor the runner keep such texts.
        foreach (var text in (string[])["\ud800", "a\udc00b", "가나다\ud83d"])
        {
            var document = new ArticleFacts { Article = new() { Headline = text } };
            foreach (var isIndented in (bool[])[false, true])
            {
                var exception = Assert.Throws<DealNewsJsonException>(() =>
                    DealNewsJson.Serialize(document, new() { WriteIndented = isIndented })
                );
                Assert.Contains("unpaired surrogate", exception.Message, StringComparison.Ordinal);
                Assert.Equal("/article/headline", exception.Pointer);
            }
        }
    }

    private static void Agree(ArticleFacts document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, DocumentWriter.CompactOptions))
        {
            var output = new PlatformOutput(writer, FactKinds.None);
            ArticleFactsCodec.WriteTo(ref output, document);
        }

        Assert.Equal(Encoding.UTF8.GetString(buffer.WrittenSpan), DealNewsJson.Serialize(document));
    }
}
