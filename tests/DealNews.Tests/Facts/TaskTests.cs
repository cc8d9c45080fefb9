using DealNews.Testing;
using DealNews.Tests.HouseRules;

namespace DealNews.Tests;

/// <summary>Common tasks of an application take one to three lines each, and thirty in all.</summary>
public sealed class TaskTests
{
    private const string Source = "tests/DealNews.Tests/Facts/Tasks.cs";

    private static readonly ArticleFacts s_document = Samples.AiAllianceInEnglish.Document;

    [Fact]
    public void Tasks_LinesOfCode_AreAtMostThreeEachAndThirtyInAll()
    {
        List<int> counts = [];
        foreach (var line in SourceTree.Read(Source).Select(static line => line.Trim()))
        {
            if (line.StartsWith("// Task", StringComparison.Ordinal))
            {
                counts.Add(0);
            }
            else if (
                counts.Count > 0
                && line.Length > 1
                && !line.StartsWith("//", StringComparison.Ordinal)
                && !line.StartsWith("public", StringComparison.Ordinal)
            )
            {
                counts[^1]++;
            }
        }

        Assert.Equal(12, counts.Count);
        Assert.All(counts, static count => Assert.InRange(count, 1, 3));
        Assert.InRange(counts.Sum(), 12, 30);
    }

    [Fact]
    public void Tasks_ExampleDocument_GiveTheirAnswers()
    {
        Money Usd(decimal billions) => new(billions * 1_000_000_000, Currency.USD);
        var rates = ExchangeRates.Of(s_document);

        Assert.Equal(
            ["p1"],
            Tasks.PledgesAbove(s_document, "openai", Usd(100)).Select(static pledge => pledge.Id!.Value.Value)
        );
        Assert.Empty(Tasks.PledgesAbove(s_document, "openai", Usd(500)));
        Assert.Contains(Tasks.LatestValuations(s_document), static valuation => valuation.Company == "openai");
        Assert.Contains((new EntityId("lee-jae-yong"), new EntityId("masayoshi-son")), Tasks.Meetings(s_document));
        Assert.Equal(s_document.Facts.Count, Tasks.Join(s_document, s_document).Facts.Count);
        Assert.Equal(
            [s_document.Facts[0]],
            Tasks.Changed(s_document with { Facts = [.. s_document.Facts.Skip(1)] }, s_document)
        );
        Assert.NotNull(Tasks.Rename(s_document, "openai", "open-ai").Find("open-ai"));
        Assert.DoesNotContain(
            "USD",
            string.Concat(
                Tasks
                    .InOneCurrency(s_document, Currency.KRW, rates)
                    .Deals()
                    .Select(static deal => deal.Amount?.ToString())
            ),
            StringComparison.Ordinal
        );
        Assert.Contains("Stargate", Tasks.Sentence(s_document.FindFact("p1")!, s_document), StringComparison.Ordinal);
        Assert.Contains("SoftBank Group", Tasks.Table(s_document), StringComparison.Ordinal);
        Assert.Contains((new EntityId("softbank-group"), new EntityId("openai")), Tasks.Investments(s_document));
        Assert.IsType<Project>(Tasks.Entity(s_document, "stargate"));
        Assert.NotEmpty(
            Tasks.Shared(s_document, s_document with { Article = s_document.Article! with { Id = "another" } })
        );
    }
}
