using System.Text.Json;
using DealNews.Json;

namespace DealNews.Tests;

/// <summary>The messages of faults.</summary>
public sealed class ReadingMessageTests
{
    /// <summary>A text, and a part of the expected message.</summary>
    public static TheoryData<string, string> Messages => new()
    {
        { "[]", "At the document, line 1, column 1 (DN0002)." },
        { "{\"article\":5}", "At /article, line 1, column 12 (DN0002)." },
        { "{\"facts\":[5]}", "a fact (an object)" },
        { "{\"x\":{\"a\":1,\"a\":2}}", "The object has the member \"a\" twice." },
        { "{\"x\":{\"\\ud800\":1}}", "The name of a member is not Unicode." },
        { "{\"x\":[\"\\ud800\"]}", "A text is not Unicode." },
        { "{\"companies\":[{\"id\":\"a\",\"names\":5}]}", "texts by language" },
        { "{\"companies\":[{\"id\":\"a\",\"names\":{\"ko\":\"a\",\"ko\":\"b\"}}]}", "Duplicate member" },
        { "{\"facts\":[{\"kind\":\"valuation\",\"company\":\"a\",\"amount\":{\"exact\":{\"amount\":1,\"currency\":\"usd\"}}}]}", "\"usd\" is not a currency code: expected three letters from A to Z" },
        { "{\"facts\":[{\"kind\":\"valuation\",\"company\":\"a\",\"amount\":{\"exact\":{\"amount\":1}}}]}", "Expected an amount and a currency, but the currency is missing." },
        { "{\"facts\":[{\"kind\":\"valuation\",\"company\":\"a\",\"amount\":{\"exact\":{\"currency\":\"USD\"}}}]}", "Expected an amount and a currency, but the amount is missing." },
        { "{\"facts\":[{\"kind\":\"valuation\",\"company\":\"a\",\"amount\":{\"exact\":{\"amount\":1,\"currency\":\"USD\",\"x\":[1]}}}]}", "Expected no members but one \"amount\" and one \"currency\"" },
        { "{\"facts\":[{\"kind\":\"valuation\",\"company\":\"a\",\"amount\":{\"exact\":{\"amount\":1E400,\"currency\":\"USD\"}}}]}", "a number that can be kept exactly" },
        { "{\"facts\":[{\"kind\":\"valuation\",\"company\":\"a\",\"amount\":{\"exact\":5}}]}", "an amount of money such as" },
        { "{\"facts\":[{\"kind\":\"stake\",\"holder\":\"a\",\"company\":\"a\",\"confidence\":\"x\"}]}", "a number" },
        { "{\"facts\":[{\"kind\":\"stake\",\"holder\":\"a\",\"company\":\"a\",\"rank\":1.5}]}", "an integer up to 2147483647" },
        { "{\"facts\":[{\"kind\":\"stake\",\"holder\":\"a\",\"company\":\"a\",\"share\":{\"approximate\":\"x\"}}]}", "true or false" },
        { "{\"facts\":[{\"kind\":\"stake\",\"holder\":\"a\",\"company\":\"a\",\"note\":\"\\ud800\"}]}", "The text is not Unicode" },
        { "{\"article\":true}", "found true" },
        { "{\"article\":false}", "found false" },
        { "{\"facts\":{}}", "found an object" },
        { "{\"article\":[]}", "found an array" },
        { "{\"article\":\"111111111111111111111111111111111111111111111111111111111111abcd\"}", "111111111111111111111111111111111111111111111111111111111111abcd" },
        { "{\"article\":\"111111111111111111111111111111111111111111111111111111111111abcdef\"}", "1111111111111111111111111111111111111111111111111111111111" },
        { "{\"facts\":[{\"kind\":\"productCapability\",\"company\":\"a\",\"product\":\"p\",\"stage\":\"planned\",\"specifications\":[{\"name\":\"n\",\"value\":true}]}]}", "a number or a text" },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Deserialize_Faulty_ThrowsWithMessage(string json, string words) =>
        Assert.Contains(words, Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"budgets\":5}", "Expected a list (an array), found the number 5.")]
    [InlineData("{\"facts\":[{\"kind\":\"x\"},null]}", "Found null at index 1 of a list; expected a value.")]
    public void Deserialize_FaultInAListOfAnApplication_ThrowsWithMessage(string json, string words) =>
        Assert.Contains(words, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, ApplicationJson.Default.Briefing)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(100)]
    public void Deserialize_RepeatedMemberAmongMany_Throws(int count)
    {
        foreach (var again in (int[])[0, count / 2, count - 1])
        {
            var members = Enumerable.Range(0, count).Select(static i => $"\"x-{i}\":\"a\"").ToList();
            Assert.NotNull(DealNewsJson.Deserialize($"{{{string.Join(',', members)}}}"));
            Assert.NotNull(DealNewsJson.Deserialize($"{{\"companies\":[{{\"id\":\"a\",\"names\":{{{string.Join(',', members)}}}}}]}}"));
            members.Add($"\"x-{again}\":\"b\"");
            Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize($"{{{string.Join(',', members)}}}"));
            Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize($"{{\"companies\":[{{\"id\":\"a\",\"names\":{{{string.Join(',', members)}}}}}]}}"));
        }
    }

    [Fact]
    public void SerializerOptions_CopiedForAnApplication_FollowTheFormat()
    {
        var options = new JsonSerializerOptions(DealNewsJson.SerializerOptions);
        options.TypeInfoResolverChain.Add(ApplicationJson.Default);

        Assert.Contains("\"names\":{\"ko\":\"가\"}", JsonSerializer.Serialize(new Briefing { Names = [new(new("ko"), "가")] }, options), StringComparison.Ordinal);
        Assert.Equal(PledgeStatus.Planned, JsonSerializer.Deserialize<Briefing>("{\"status\":\"planned\"}", options)!.Status);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Briefing>("{\"status\":\"planned\",\"status\":\"planned\"}", options));
    }

    [Fact]
    public void Deserialize_LengthAtTheLimit_IsRead()
    {
        var options = new DealNewsJsonOptions { Limits = new() { DocumentBytes = 10 } };

        Assert.NotNull(DealNewsJson.Deserialize("{\"x\":1   }", options));
        Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize("{\"x\":1    }", options));
    }

    [Fact]
    public async Task DeserializeAsync_LengthAtTheLimit_IsRead()
    {
        var options = new DealNewsJsonOptions { Limits = new() { DocumentBytes = 10 } };

        Assert.NotNull(await DealNewsJson.DeserializeAsync(new MemoryStream("{\"x\":1   }"u8.ToArray()), options, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<DealNewsJsonException>(
            () => DealNewsJson.DeserializeAsync(new MemoryStream("{\"x\":1    }"u8.ToArray()), options, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task DeserializeAsync_OneByteAtATime_IsRead()
    {
        using var stream = new SlowStream("{\"article\":{\"headline\":\"단독\"}}"u8.ToArray());

        Assert.Equal("단독", (await DealNewsJson.DeserializeAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Article!.Headline);
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..1], cancellationToken);
    }
}
