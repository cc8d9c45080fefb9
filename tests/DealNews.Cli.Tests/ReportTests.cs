namespace DealNews.Cli.Tests;

public sealed class ReportTests
{
    private const string Facts = """
        {
          "article": { "headline": "Gaon turns to Narae", "language": "en" },
          "companies": [{ "id": "gaon", "names": { "en": "Gaon" } }],
          "facts": [
            {
              "kind": "valuation", "company": "gaon", "timing": "current", "amount": { "minimum": "USD 15000000000" },
              "evidence": [{ "exact": "worth at least $15 billion" }]
            }
          ]
        }
        """;

    [Fact]
    public async Task Report_WithText_WritesAPageWithTheQuoteMarked()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts);
        scratch.Write("article.txt", "Gaon is worth at least $15 billion.");

        var result = await scratch.RunAsync("report", "facts.json", "--text", "article.txt", "-o", "report.html");

        Assert.Equal(new ToolResult(0, "", ""), result);
        Assert.Contains(
            "data-facts=\"1\">worth at least $15 billion</a>",
            scratch.Read("report.html"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("facts.json")]
    [InlineData("./facts.json")]
    [InlineData("article.txt")]
    public async Task Report_OutputIsAnInput_FailsAndKeepsIt(string output)
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts);
        scratch.Write("article.txt", "Gaon is worth at least $15 billion.");

        var result = await scratch.RunAsync("report", "facts.json", "--text", "article.txt", "-o", output);

        Assert.Equal(
            new ToolResult(2, "", $"dealnews: {output}: is an input as well; expected another file to write\n"),
            result
        );
        Assert.Equal(Facts, scratch.Read("facts.json"));
        Assert.Equal("Gaon is worth at least $15 billion.", scratch.Read("article.txt"));
    }

    [Fact]
    public async Task Report_WithoutOutput_WritesToStandardOutput()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts);

        var result = await scratch.RunAsync("report", "facts.json", "--language", "ko");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("<!DOCTYPE html>", result.Output, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ko\">", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfADocumentThatCannotBeRead_HasTheRestAndItsFindings()
    {
        using var scratch = new Scratch();
        scratch.Write(
            "facts.json",
            Facts.Replace("\"timing\": \"current\"", "\"timing\": 5", StringComparison.Ordinal)
        );

        var result = await scratch.RunAsync("report", "facts.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("DN0002", result.Output, StringComparison.Ordinal);
        Assert.Contains("Gaon turns to Narae", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfSeveralDocuments_ShowsThemTogether()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts);
        scratch.Write("more.jsonl", "{}\n{}\n");

        var result = await scratch.RunAsync("report", "facts.json", "more.jsonl");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("<h1>Facts of 3 articles</h1>", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfSeveralDocumentsWithText_FailsInOneLine()
    {
        using var scratch = new Scratch();
        scratch.Write("more.jsonl", "{}\n{}\n");
        scratch.Write("article.txt", "");

        var result = await scratch.RunAsync("report", "more.jsonl", "--text", "article.txt");

        Assert.Equal(
            new ToolResult(2, "", "dealnews: option --text with 2 documents; expected a single one\n"),
            result
        );
    }

    [Fact]
    public async Task Report_IntoAFolderThatIsMissing_FailsInOneLine()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts);

        var result = await scratch.RunAsync("report", "facts.json", "-o", "missing/report.html");

        Assert.Equal(new ToolResult(2, "", "dealnews: missing/report.html: file not found\n"), result);
    }
}
