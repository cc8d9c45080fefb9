using System.Text;
using DealNews.Json;

namespace DealNews.Tests;

public sealed class TryDeserializeTests
{
    [Fact]
    public void TryDeserialize_Document_ReturnsIt()
    {
        const string Json = """{"article":{"headline":"단독"}}""";

        Assert.True(DealNewsJson.TryDeserialize(Json, out var document));
        Assert.Equal(DealNewsJson.Deserialize(Json), document);
        Assert.True(DealNewsJson.TryDeserialize(Encoding.UTF8.GetBytes("\uFEFF" + Json), out document));
        Assert.Equal(DealNewsJson.Deserialize(Json), document);
    }

    [Fact]
    public void TryDeserialize_NotADocument_ReturnsFalse()
    {
        // Not a theory: the runner does not keep unpaired surrogates.
        foreach (var json in (string?[])[null, "", "{", "null", "[]", "{\"facts\":5}", "{\"x\":\"\ud800\"}"])
        {
            Assert.False(DealNewsJson.TryDeserialize(json, out var document), json);
            Assert.Null(document);
        }
    }

    [Fact]
    public void TryDeserialize_AnyText_AgreesWithDeserialize() =>
        Gen.Frequency(
                (1, Gen.String),
                (
                    3,
                    Gen.Select(
                        Testing.DealNewsGen.ArticleFacts,
                        Gen.Double.Unit,
                        Gen.Char,
                        static (document, place, letter) =>
                        {
                            var json = DealNewsJson.Serialize(document);
                            var at = (int)(place * (json.Length - 1));
                            return $"{json[..at]}{letter}{json[(at + 1)..]}";
                        }
                    )
                )
            )
            .Sample(static json =>
            {
                ArticleFacts? expected = null;
                var exception = Record.Exception(() => expected = DealNewsJson.Deserialize(json));

                Assert.Equal(exception is null, DealNewsJson.TryDeserialize(json, out var document));
                Assert.Equal(expected, document);
                Assert.True(exception is null or DealNewsJsonException, $"{exception}");
            });

    [Fact]
    public void TryDeserialize_LongerThanTheLimit_ReturnsFalse() =>
        Assert.False(
            DealNewsJson.TryDeserialize("{\"facts\":[]}"u8, out _, new() { Limits = new() { DocumentBytes = 11 } })
        );
}
