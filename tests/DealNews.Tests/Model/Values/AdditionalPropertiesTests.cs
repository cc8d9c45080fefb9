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
    public void Equals_TwoSpellings_IsTrueIfTheJsonIsEqual(string one, string other, bool areEqual)
    {
        AdditionalProperties left = Of(one),
            right = Of(other);

        Assert.Equal(areEqual, left == right);
        Assert.Equal(areEqual, left.GetHashCode() == right.GetHashCode() && left.Equals((object)right));
    }

    [Fact]
    public void Index_MissingMember_ThrowsWithKnownMembers()
    {
        AdditionalProperties members = new([
            KeyValuePair.Create("x", JsonElement.Parse("1")),
            KeyValuePair.Create("y", JsonElement.Parse("2")),
        ]);

        Assert.Equal(
            (true, true, false),
            (members.ContainsKey("x"), members.ContainsKey("y"), members.ContainsKey("X"))
        );
        Assert.Equal(2, members["y"].GetInt32());
        Assert.Equal(
            "No member \"z\"; known members: x, y.",
            Assert.Throws<KeyNotFoundException>(() => members["z"]).Message
        );
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void Equals_ManyInAnotherOrder_ComparesEachValue(int count)
    {
        KeyValuePair<string, JsonElement>[] members =
        [
            .. Enumerable.Range(0, count).Select(static i => KeyValuePair.Create($"m{i}", JsonElement.Parse($"{i}"))),
        ];
        AdditionalProperties properties = new(members);

        Assert.Equal(properties, new(members.Reverse()));
        Assert.Equal(properties.GetHashCode(), new AdditionalProperties(members.Reverse()).GetHashCode());
        Assert.NotEqual(
            properties,
            new(members.Skip(1).Reverse().Append(KeyValuePair.Create("m0", JsonElement.Parse("-1"))))
        );
        Assert.NotEqual(
            properties,
            new(members.Skip(1).Reverse().Append(KeyValuePair.Create("other", JsonElement.Parse("0"))))
        );
    }

    [Fact]
    public void Create_NullOrDuplicateName_Throws()
    {
        Assert.Throws<ArgumentNullException>("members", () => new AdditionalProperties(null!));
        var member = KeyValuePair.Create("x", JsonElement.Parse("1"));
        Assert.StartsWith(
            "The member \"x\" occurs twice.",
            Assert.Throws<ArgumentException>("members", () => new AdditionalProperties([member, member])).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ToString_Members_IsJson() =>
        Assert.Equal(
            "{\"x\": 1.0, \"y\": [ ]}",
            new AdditionalProperties([
                KeyValuePair.Create("x", JsonElement.Parse("1.0")),
                KeyValuePair.Create("y", JsonElement.Parse("[ ]")),
            ]).ToString()
        );

    private static AdditionalProperties Of(string json) => new([KeyValuePair.Create("x", JsonElement.Parse(json))]);
}
