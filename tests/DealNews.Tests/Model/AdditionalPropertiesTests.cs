using System.Text.Json;

namespace DealNews.Tests;

public sealed class AdditionalPropertiesTests
{
    [Theory]
    [InlineData("1.0", "1", true)]
    [InlineData("1e2", "100", true)]
    [InlineData("{\"a\":1,\"b\":[]}", "{\"b\":[],\"a\":1.0}", true)]
    [InlineData("1E99999999999", "1E99999999999", true)]
    [InlineData("[1E99999999999]", "[1E99999999998]", false)]
    [InlineData("\"1\"", "1", false)]
    public void Equals_TwoSpellings_AreOneValueWhereTheJsonIs(string one, string other, bool areEqual)
    {
        AdditionalProperties left = Of(one), right = Of(other);

        Assert.Equal(areEqual, left == right);
        Assert.Equal(areEqual, left.GetHashCode() == right.GetHashCode() && left.Equals((object)right));
    }

    [Fact]
    public void Index_AMemberThatIsNotThere_SaysWhichAre()
    {
        AdditionalProperties members = new([KeyValuePair.Create("x", JsonElement.Parse("1")), KeyValuePair.Create("y", JsonElement.Parse("2"))]);

        Assert.Equal((true, true, false), (members.ContainsKey("x"), members.ContainsKey("y"), members.ContainsKey("X")));
        Assert.Equal(2, members["y"].GetInt32());
        Assert.Equal("No member \"z\"; there are: x, y.", Assert.Throws<KeyNotFoundException>(() => members["z"]).Message);
    }

    private static AdditionalProperties Of(string json) => new([KeyValuePair.Create("x", JsonElement.Parse(json))]);
}
