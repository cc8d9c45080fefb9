using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DealNews.Grounding;

namespace DealNews.Reports.Tests;

public sealed partial class ArticleReportTests
{
    [Fact]
    public void OfArticle_Example_IsSmallAndTheSameEveryTime()
    {
        var html = Reports.Example("en", "en");

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, 100_000);
        Assert.Equal(html, Reports.Example("en", "en"));
    }

    [Fact]
    public void OfArticle_Example_HasASentenceAndALinkToItsQuoteForEachFact()
    {
        var html = Reports.Example("en", "en");

        Assert.Contains("According to The Wall Street Journal", html, StringComparison.Ordinal);
        var cards = Cards().Matches(html);
        Assert.Equal(22, cards.Count);
        Assert.All(
            cards,
            card =>
            {
                var link = QuoteLink().Match(card.Value);
                Assert.Matches($"id=\"s{link.Groups[1].Value}\" href=\"#f", html);
            }
        );
    }

    [Fact]
    public void OfArticle_FigureThatNoFactQuotes_IsListed()
    {
        var html = Reports.Example("en", "en");

        Assert.Contains("16 of 17 figures are quoted", html, StringComparison.Ordinal);
        Assert.Matches("<p class=\"missing\">\\s*Figures that no fact quotes:\\s*<a [^>]*>30 times</a>", html);
    }

    [Fact]
    public void OfArticle_InKorean_HasKoreanSentencesAndHeadings()
    {
        var html = Reports.Example("ko", "ko");

        Assert.Contains("<html lang=\"ko\">", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"facts-title\">사실</h2>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("investment", TextOf(html), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void OfArticle_FindingAboutAFact_IsOnItsCard()
    {
        var document = new ArticleFacts
        {
            Companies = [new() { Id = "gaon" }],
            Facts =
            [
                Reports.Valued("gaon", "worth $5 billion", Money.Parse("USD 5000000000")),
                Reports.Valued("gaon", "worth $5 billion", Money.Parse("USD 6000000000")),
            ],
        };

        var html = HtmlReport.OfArticle(document, new SourceText("Gaon is worth $5 billion."));

        var cards = Cards().Matches(html);
        Assert.DoesNotContain("DN5001", cards[0].Value, StringComparison.Ordinal);
        Assert.Matches("<li class=\"error\">\\s*<strong>Error DN5", cards[1].Value);
    }

    [Fact]
    public void OfArticle_QuoteThatTheTextDoesNotHave_IsSaid()
    {
        var document = new ArticleFacts
        {
            Facts = [Reports.Valued("gaon", "worth nothing at all", Money.Parse("USD 5"))],
        };

        var html = HtmlReport.OfArticle(document, new SourceText("Gaon is worth $5 billion."));

        Assert.Contains("<q>worth nothing at all</q>", html, StringComparison.Ordinal);
        Assert.Contains("The article does not have this quote.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void OfArticle_HostileTextInEveryMember_IsEncoded()
    {
        var html = Reports.HostileArticle;

        Assert.Single(Regex.Matches(html, "<script"));
        Assert.Single(Regex.Matches(html, "<style"));
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", Attributes().Replace(html, ""), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("href=\"(?!#|https?:)", html);
        Assert.Contains("\\u{202E}\\u{0007}", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u0007', html);
    }

    [Fact]
    public void Policy_OfThePage_HasTheHashesOfItsStyleAndScript()
    {
        var html = Reports.Example("en", "en");

        var policy = Policy().Match(html).Groups[1].Value.Replace("&#x27;", "'", StringComparison.Ordinal);
        policy = policy.Replace("&#x2B;", "+", StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HashOf(Element(html, "style"))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{HashOf(Element(html, "script"))}'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(" (style|on[a-z]+)=\"", html);
    }

    [Theory]
    [InlineData("https://news.example/a?b=1#c", true)]
    [InlineData("HTTP://news.example", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//news.example", false)]
    [InlineData("news.example", false)]
    [InlineData("https://news.example/\u202Etxt", false)]
    [InlineData("file:///etc/passwd", false)]
    public void SafeLink_OfAddress_IsHttpOnly(string address, bool isLink) =>
        Assert.Equal(isLink ? address : null, SafeLink.Of(address));

    private static string Element(string html, string name) =>
        Regex.Match(html, $"<{name}>(.*?)</{name}>", RegexOptions.Singleline).Groups[1].Value;

    private static string HashOf(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string TextOf(string html) =>
        Regex.Replace(
            html[html.IndexOf("<body", StringComparison.Ordinal)..],
            "<script>.*?</script>|<[^>]*>",
            " ",
            RegexOptions.Singleline
        );

    [GeneratedRegex("<article class=\"card\".*?</article>", RegexOptions.Singleline)]
    private static partial Regex Cards();

    [GeneratedRegex("<a href=\"#s(\\d+)\">")]
    private static partial Regex QuoteLink();

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<code>[^<]*</code>|<span>[^<]*</span>|<title>[^<]*</title>")]
    private static partial Regex Attributes();
}
