using System.Text;
using System.Text.RegularExpressions;
using DealNews.Benchmarks;
using DealNews.Grounding;
using DealNews.Hostile;
using DealNews.Validation;

namespace DealNews.Reports.Tests;

public sealed class CollectionReportTests
{
    public static TheoryData<string> HostileNames => [.. HostileShapes.All.Select(static shape => shape.Name)];

    [Fact]
    public void OfDocuments_Examples_ShowsRelationsAmountsAndDocuments()
    {
        var html = Reports.Collection;

        Assert.Contains($"<h1>Facts of {Reports.Examples().Count} articles</h1>", html, StringComparison.Ordinal);
        Assert.Matches("<text class=\"label\"[^>]*>OpenAI</text>", html);
        Assert.Matches("<th scope=\"row\">SoftBank Group</th>\\s*<td>invests in</td>\\s*<td>OpenAI</td>", html);
        Assert.Contains("Valuations, USD", html, StringComparison.Ordinal);
        Assert.Contains("<title>OpenAI, 2025-02-04: $340bn</title>", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(" style=\"", html);
    }

    [Fact]
    public void OfDocuments_ArticlesThatDisagree_ShowsBothStatements()
    {
        var html = HtmlReport.OfDocuments([Article("a", 5), Article("b", 6)]);

        var claim = Regex.Match(html, "<ul class=\"claim\">.*?</ul>", RegexOptions.Singleline).Value;
        Assert.Contains("$5 billion", claim, StringComparison.Ordinal);
        Assert.Contains("$6 billion", claim, StringComparison.Ordinal);
        Assert.Contains("<strong>contradicts</strong>", claim, StringComparison.Ordinal);
    }

    [Fact]
    public void OfDocuments_ArticlesThatAgree_ShowsNoContradiction() =>
        Assert.DoesNotContain(
            "class=\"claim\"",
            HtmlReport.OfDocuments([Article("a", 5), Article("b", 5)]),
            StringComparison.Ordinal
        );

    [Fact]
    public void OfDocuments_Findings_AreCountedByCode()
    {
        var document = new ArticleFacts { Facts = [new Stake { Holder = "nobody", Company = "nothing" }] };

        var html = HtmlReport.OfDocuments([document, document]);

        Assert.Matches("<strong>Error DN2002</strong>\\s*4 findings in 2 documents", html);
    }

    [Fact]
    public void OfDocuments_MoreEntitiesThanFit_SaysHowManyAreMissing()
    {
        var html = HtmlReport.OfDocuments(Reports.Examples(), new() { MaxEntities = 10 });

        var shown = Regex.Count(html, "<text class=\"label\"");
        Assert.InRange(shown, 2, 10);
        var missing = Regex.Match(html, "The (\\d+) with the strongest relations; (\\d+) more");
        Assert.Equal($"{shown}", missing.Groups[1].Value);
        Assert.InRange(int.Parse(missing.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture), 1, 200);
    }

    [Fact]
    public void OfDocuments_AThousand_IsSmallAndTheSameEveryTime()
    {
        var documents = Corpus.Documents(1000).ToList();

        var html = HtmlReport.OfDocuments(documents);

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 100_000, 3_000_000);
        Assert.Equal(HtmlReport.OfDocuments(documents.Take(50)), HtmlReport.OfDocuments(Corpus.Documents(50)));
    }

    [Fact]
    public void OfDocuments_None_IsAPage() =>
        Assert.Contains(
            "Facts of 0 articles",
            HtmlReport.OfDocuments(new List<ArticleFacts>()),
            StringComparison.Ordinal
        );

    [Fact]
    public void OfDocuments_InspectionThatCannotBeRead_IsCounted()
    {
        var html = HtmlReport.OfDocuments([DocumentInspector.Inspect("[]"u8), DocumentInspector.Inspect("{}"u8)]);

        Assert.Contains("1 document with parts that cannot be read", html, StringComparison.Ordinal);
        Assert.Contains("Error DN0002", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Report_OfAHostileDocument_IsAPageThatGrowsWithIt(string name)
    {
        var shape = HostileShapes.All.Single(each => each.Name == name);

        var (small, large) = (LengthOf(shape, 40), LengthOf(shape, 80));

        Assert.InRange(large, 1, (3 * small) + 20_000);
    }

    private static int LengthOf(HostileShape shape, int count)
    {
        var text = shape.Text is { } textOf ? new SourceText(textOf(count)) : null;
        var inspection = DocumentInspector.Inspect(
            shape.Create(count),
            text is null ? null : new() { Rules = [new GroundingVerifier(text)] }
        );
        return HtmlReport.OfArticle(inspection, text).Length + HtmlReport.OfDocuments([inspection, inspection]).Length;
    }

    private static ArticleFacts Article(string id, int billions) =>
        new()
        {
            Article = new() { Id = id, PublishedAt = DateTimeOffset.UnixEpoch },
            Companies =
            [
                new()
                {
                    Id = "gaon",
                    Identifiers = new() { Wikidata = "Q1" },
                },
            ],
            Facts = [Reports.Valued("gaon", "worth", Money.Parse($"USD {billions}000000000"))],
        };
}
