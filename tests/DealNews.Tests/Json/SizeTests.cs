using System.Text;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Reading and validation take linear time, also for texts of megabytes.</summary>
[Trait("Category", "Slow")]
public class SizeTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{\"x\":")]
    [InlineData("{\"facts\":[")]
    [InlineData("{\"x\":[")]
    [InlineData("{\"facts\":[{\"kind\":\"valuation\",\"amount\":{\"equivalents\":[")]
    public void Deserialize_NestedAMillionTimes_IsRejected(string opening)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opening, 1_000_000)));
        Assert.Contains(
            Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(text)).Code,
            (string[])[RuleCode.JsonSyntax, RuleCode.JsonShape]
        );
        Assert.True(DocumentInspector.Inspect(text).Report.HasErrors);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('한')]
    [InlineData('"')]
    [InlineData('\n')]
    public void Document_WithATextOfTenMegabytes_IsReadAndWritten(char character)
    {
        var document = new ArticleFacts { Article = new() { Headline = new(character, 10_000_000) } };
        Assert.Equal(document, DealNewsJson.Deserialize(DealNewsJson.SerializeToUtf8Bytes(document)));
    }

    [Fact]
    public void Document_WithManySimilarParts_IsReadInLinearTime()
    {
        // With a quadratic algorithm, each of these would take minutes.
        const int Many = 200_000;
        var members = string.Join(',', Enumerable.Range(0, Many).Select(i => $"\"m{i}\":0"));
        var names = string.Join(',', Enumerable.Range(0, Many).Select(i => $"\"x-{i}\":\"a\""));
        var facts = string.Join(
            ',',
            Enumerable
                .Range(0, 5_000)
                .Select(i => $"{{\"kind\":\"statement\",\"speaker\":\"a\",\"text\":\"b\",\"language\":\"x-{i}\"}}")
        );
        var document = DealNewsJson.Deserialize(
            $"{{{members},\"companies\":[{{\"id\":\"a\",\"names\":{{{names}}}}}],\"facts\":[{facts}]}}"
        );
        Assert.Equal(
            Many,
            DocumentValidator
                .Validate(document, new() { MaxFindings = int.MaxValue })
                .Findings.Count(finding => finding.Code == RuleCode.MemberUnknown)
        );
        Assert.Equal(document, DealNewsJson.Deserialize(DealNewsJson.Serialize(document)));
    }

    [Fact]
    public void ExactDecimal_MegabytesOfDigits_IsReadOrRejected()
    {
        string zeros = new('0', 4_000_000);
        Assert.True(ExactDecimal.TryParse("1." + zeros, out var one, out _));
        Assert.Equal(1m, one);
        Assert.True(ExactDecimal.TryParse($"1{zeros}e-4000000", out one, out _));
        Assert.Equal(1m, one);
        Assert.True(ExactDecimal.TryParse($"0.{zeros}1e4000001", out one, out _));
        Assert.Equal(1m, one);
        Assert.False(ExactDecimal.TryParse("1" + zeros, out _, out _));
        Assert.False(ExactDecimal.TryParse(new string('9', 4_000_000), out _, out _));
    }
}
