using System.Text.Json;
using DealNews.Json;

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
    public void Create_NameThatIsNotUnicode_Throws()
    {
        // Not a theory: the runner does not keep unpaired surrogates.
        foreach (var name in (string[])["\uD83D", "a\uDE00b", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"])
        {
            Assert.Throws<ArgumentException>(
                "members",
                () => new AdditionalProperties([new(name, JsonElement.Parse("1"))])
            );
        }
    }

    [Theory]
    [InlineData("""{"a":1,"b":2,"c":3}""", """{"a":1,"c":3,"b":2}""", true)]
    [InlineData("""{"a":1,"b":2,"c":3}""", """{"a":1,"c":3}""", false)]
    [InlineData("""{"a":1,"c":3}""", """{"a":1,"b":2,"c":3}""", false)]
    [InlineData("""{"a":1,"c":3}""", """{"a":1,"b":3}""", false)]
    [InlineData("""{"a":[1,{"x":"y"}]}""", """{"a":[ 1.0, {"\u0078":"\u0079"}]}""", true)]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", false)]
    [InlineData("""{"a":[1]}""", """{"a":[1,2]}""", false)]
    [InlineData("""{"a":[]}""", """{"a":{}}""", false)]
    [InlineData("""{"a":null}""", """{"a":false}""", false)]
    [InlineData(
        """{"a":{"x":{"y":1,"z":2}},"b":[{"p":1,"q":[]}]}""",
        """{"b":[{"q":[],"p":1}],"a":{"x":{"z":2,"y":1}}}""",
        true
    )]
    [InlineData("""{"a":{"x":{"y":1,"z":2}}}""", """{"a":{"x":{"z":2,"y":2}}}""", false)]
    public void Equals_ReadObjects_ComparesNamesAndValuesInAnyOrder(string one, string other, bool areEqual)
    {
        var (left, right) = (Read(one), Read(other));

        Assert.Equal(areEqual, left == right);
        Assert.Equal(areEqual, right == left);
        Assert.Equal(areEqual, left.GetHashCode() == right.GetHashCode());
        Assert.NotEqual(left, default);

        static AdditionalProperties Read(string json) => DealNewsJson.Deserialize(json).AdditionalProperties;
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void Read_ManyMembers_KeepsThemInOrder(int count)
    {
        var json =
            $$"""{{{string.Join(",", Enumerable.Range(0, count).Select(static i => $"\"m\\n{i}\":[{i},\"\"]"))}}}""";

        var members = DealNewsJson.Deserialize(json).AdditionalProperties;

        Assert.Equal(count, members.Count);
        Assert.Equal(Enumerable.Range(0, count).Select(static i => $"m\n{i}"), members.Keys);
        Assert.Equal(
            Enumerable.Range(0, count).Select(static i => $"[{i},\"\"]"),
            members.Values.Select(static value => value.GetRawText())
        );
        Assert.Equal($"[{count - 1},\"\"]", members[$"m\n{count - 1}"].GetRawText());
        Assert.False(members.ContainsKey("m"));
        Assert.Equal(json, DealNewsJson.Serialize(new() { SchemaVersion = null, AdditionalProperties = new(members) }));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(500)]
    public void Read_NameThatOccursTwiceInAnySpelling_IsRefused(int count)
    {
        var members = string.Join(",", Enumerable.Range(0, count).Select(static i => $"\"m{i}\":1"));
        foreach (var last in (string[])["m0", "\\u006d1", $"m{count - 1}"])
        {
            Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize($$"""{{{members}},"{{last}}":2}"""));
            Assert.Throws<DealNewsJsonException>(() =>
                DealNewsJson.Deserialize($$$"""{"x":{{{{members}}},"{{{last}}}":2}}""")
            );
        }
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
