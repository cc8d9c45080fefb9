namespace DealNews.Tests;

/// <summary>Names by language.</summary>
public class LanguageMapTests
{
    private static readonly LanguageTag s_ko = new("ko");

    private static readonly LanguageTag s_en = new("en");

    [Fact]
    public void Equals_AnotherOrder_IsTrue() =>
        EqualityContract.Verify<LanguageMap>(
            [
                [new(s_ko, "가"), new(s_en, "A")],
                [new(s_en, "A"), new(s_ko, "가")],
            ],
            [
                [new(s_ko, "가")],
            ],
            [
                [new(s_ko, "A"), new(s_en, "가")],
            ],
            [
                [new(s_ko, "가"), new(new("EN"), "A")],
            ],
            [default, []]
        );

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void Equals_ManyInAnotherOrder_ComparesEachText(int count)
    {
        KeyValuePair<LanguageTag, string>[] names =
        [
            .. Enumerable.Range(0, count).Select(static i => KeyValuePair.Create(new LanguageTag($"x-{i}"), $"{i}")),
        ];
        var map = LanguageMap.Create(names);

        Assert.Equal(map, LanguageMap.Create([.. names.Reverse()]));
        Assert.NotEqual(
            map,
            LanguageMap.Create([.. names.Skip(1).Reverse(), KeyValuePair.Create(names[0].Key, "other")])
        );
    }

    [Fact]
    public void Create_DuplicateLanguage_Throws() =>
        Assert.Contains(
            "\"ko\"",
            Assert
                .Throws<ArgumentException>(static () => LanguageMap.Create([new(s_ko, "가"), new(s_ko, "나")]))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Index_MissingLanguage_ThrowsWithKnownLanguages()
    {
        LanguageMap map = [new(s_ko, "가"), new(s_en, "A")];

        Assert.Equal("가", map[s_ko]);
        Assert.Contains(
            "ko, en",
            Assert.Throws<KeyNotFoundException>(() => map[new("ja")]).Message,
            StringComparison.Ordinal
        );
        Assert.False(map.TryGetValue(new("ja"), out _));
        Assert.Equal(
            (true, true, false),
            (map.ContainsKey(s_ko), map.ContainsKey(s_en), default(LanguageMap).ContainsKey(s_ko))
        );
    }

    [Fact]
    public void Enumerate_KeepsTheOrder() =>
        Testing.DealNewsGen.LanguageMap.Sample(static map =>
        {
            Assert.Equal(map.Count, map.Keys.Count());
            Assert.Equal(map.Keys.Zip(map.Values, KeyValuePair.Create), map);
            Assert.Equal(map.ToArray(), map.AsSpan().ToArray());
            Assert.All(map, entry => Assert.Equal(entry.Value, map[entry.Key]));
        });

    [Fact]
    public void ToString_Names_IsReadable()
    {
        LanguageMap map = [new(s_ko, "가"), new(s_en, "A")];

        Assert.Equal("[ko: 가, en: A]", map.ToString());
    }
}
