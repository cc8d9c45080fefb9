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
    public void TryDeserialize_LongerThanTheLimit_ReturnsFalse() =>
        Assert.False(
            DealNewsJson.TryDeserialize("{\"facts\":[]}"u8, out _, new() { Limits = new() { DocumentBytes = 11 } })
        );
}
