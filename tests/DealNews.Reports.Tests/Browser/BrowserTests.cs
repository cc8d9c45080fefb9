using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DealNews.Reports.Tests;

/// <summary>The pages as a browser shows them.</summary>
[Trait("Category", "Browser")]
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<bool, int, bool> Views =>
        new()
        {
            { true, 1280, false },
            { true, 360, true },
            { false, 1280, true },
            { false, 360, false },
        };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Page_CheckedByAxe_HasNoViolation(bool isArticle, int width, bool isDark)
    {
        var (page, _) = await chromium.OpenAsync(isArticle ? Reports.Article : Reports.Collection, width, isDark);

        var result = await page.RunAxe();

        Assert.Empty(
            result.Violations.Select(static violation =>
                $"{violation.Id}: {string.Join("; ", violation.Nodes.Take(3).Select(static node => node.Html))}"
            )
        );
        // The page is never wider than the screen.
        Assert.True(
            await page.EvaluateAsync<bool>(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
            )
        );
    }

    [Fact]
    public async Task Click_OnQuoteAndCard_GoesFromOneToTheOther()
    {
        var (page, requests) = await chromium.OpenAsync(Reports.Article);

        await page.Locator(".q[data-facts~='3']").First.ClickAsync();
        Assert.EndsWith("#f3", page.Url, StringComparison.Ordinal);
        Assert.Equal("3", await page.Locator(".card.on").GetAttributeAsync("data-fact"));
        Assert.True(await IsVisibleAsync(page, "#f3"));

        await page.Locator("#f8 h3").ClickAsync();
        Assert.Matches("#s\\d+$", page.Url);
        Assert.Equal("8", await page.Locator(".card.on").GetAttributeAsync("data-fact"));
        Assert.Equal(await page.Locator(".q[data-facts~='8']").CountAsync(), await page.Locator(".q.on").CountAsync());
        Assert.True(await IsVisibleAsync(page, ".q.on"));
        Assert.All(requests, static request => Assert.StartsWith("file:", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Click_OnAnOverlapTwice_GoesToTheNextFact()
    {
        var (page, _) = await chromium.OpenAsync(Reports.Article);
        var overlap = page.Locator(".q.deep").First;
        var facts = (await overlap.GetAttributeAsync("data-facts"))!.Split(' ');

        await overlap.ClickAsync();
        Assert.EndsWith($"#f{facts[0]}", page.Url, StringComparison.Ordinal);
        await overlap.ClickAsync();
        Assert.EndsWith($"#f{facts[1]}", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_TabEnterAndEscape_DoTheSame()
    {
        var (page, _) = await chromium.OpenAsync(Reports.Article);

        await page.Locator(".q[data-facts='2']").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("2", await page.Locator(".card.on").GetAttributeAsync("data-fact"));

        await page.Locator("#f1 .quotes a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("1", await page.Locator(".card.on").GetAttributeAsync("data-fact"));

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".on").CountAsync());
    }

    [Fact]
    public async Task Click_WithoutScripts_FollowsTheLink()
    {
        var (page, _) = await chromium.OpenAsync(Reports.Article, hasScripts: false);

        await page.Locator(".q[href='#f4']").First.ClickAsync();

        Assert.EndsWith("#f4", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_ToPdf_HasSeveralPages()
    {
        var (page, _) = await chromium.OpenAsync(Reports.Article);

        var pdf = await page.PdfAsync(new() { Format = "A4", PrintBackground = true });

        var text = System.Text.Encoding.Latin1.GetString(pdf);
        Assert.StartsWith("%PDF", text, StringComparison.Ordinal);
        Assert.InRange(System.Text.RegularExpressions.Regex.Count(text, "/Type /Page\\b"), 3, 12);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Page_WithHostileTextInEveryMember_AsksForNothingAndRunsNothing(bool isArticle)
    {
        var (page, requests) = await chromium.OpenAsync(isArticle ? Reports.HostileArticle : Reports.HostileCollection);

        await page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");

        Assert.Empty(requests);
        Assert.Equal(1, await page.Locator("script").CountAsync());
        Assert.Equal(0, await page.Locator("img, iframe, object, embed, link, base, form").CountAsync());
        Assert.Equal(
            0,
            await page.Locator("a:not([href^='#']):not([href^='http://']):not([href^='https://'])").CountAsync()
        );
    }

    [Fact]
    public async Task Labels_OfTheGraph_FitIntoTheirBoxes()
    {
        var (page, _) = await chromium.OpenAsync(Reports.Collection);

        var excess = await page.EvaluateAsync<double[]>(
            """
            [...document.querySelectorAll(".graph .label")].map((label) =>
              label.getBBox().width - label.previousElementSibling.getBBox().width)
            """
        );

        Assert.NotEmpty(excess);
        Assert.All(excess, static each => Assert.InRange(each, double.MinValue, 0));
    }

    private static Task<bool> IsVisibleAsync(IPage page, string selector) =>
        page.EvaluateAsync<bool>(
            """
            async (selector) => {
              await new Promise((done) => setTimeout(done, 600));
              const box = document.querySelector(selector).getBoundingClientRect();
              return box.top >= 0 && box.top < innerHeight;
            }
            """,
            selector
        );
}
