using DealNews.Json;

namespace DealNews.Tests;

public class JsonPathTests
{
    [Theory]
    [InlineData("$", "")]
    [InlineData("$.site", "site")]
    [InlineData("$.site.towns[0].name", "site|towns|0|name")]
    [InlineData("$[0][12]", "0|12")]
    [InlineData("$['post code'].x", "post code|x")]
    [InlineData("$.towns[3]['a.b[0]']", "towns|3|a.b[0]")]
    [InlineData("$.한글", "한글")]
    [InlineData("$.open[", "open|")]
    [InlineData("$['open", "open")]
    public void Segments_Path_ReturnsItsNames(string path, string segments) =>
        Assert.Equal(segments, string.Join('|', JsonPath.Segments(path)));

    [Fact]
    public void Segments_AnyText_Terminates() =>
        Gen.Char["$.[]'a0 "]
            .Array[0, 12]
            .Sample(static letters =>
                Assert.InRange(JsonPath.Segments("$" + new string(letters)).Count(), 0, letters.Length + 1)
            );
}
