using System.Text;
using System.Text.Json;

namespace DealNews.Cli.Tests;

/// <summary><c>check --text</c>: facts compared with the text of their article.</summary>
public sealed class CheckTextTests
{
    private static readonly string[] s_parts = ["가", "😀", "\n", "\r\n", "a", "\u001B"];

    private const string Article = "🏭 가온은 나래에 150억원을 낸다.\n나래는 받는다.\n";

    [Fact]
    public async Task Text_FactsSupportedByArticle_HaveNoFindings()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts("KRW 15000000000"));
        scratch.Write("article.txt", "\uFEFF" + Article);

        var result = await scratch.RunAsync("check", "facts.json", "--text", "article.txt");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("facts.json: no findings\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_FigureOfDifferentScale_ShowsExcerpt()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts("KRW 1500000000"));
        scratch.Write("article.txt", Article);

        var result = await scratch.RunAsync("check", "facts.json", "--text", "article.txt");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            """
            facts.json
              5:17  error  DN5002  /facts/0/amount
                    The evidence has exactly KRW 15000000000; the fact says exactly KRW 1500000000.
                    at 10: 🏭 가온은 나래에 »150억원«을 낸다.

            1 error in 1 document

            """,
            result.Output
        );
    }

    [Fact]
    public async Task Text_Terminal_UnderlinesSpanOrMarksItWithoutColours()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts("KRW 1500000000"));
        scratch.Write("article.txt", Article);
        var run = new ToolRun { Directory = scratch.Path, IsTerminal = true };

        var coloured = await run.RunAsync("check", "facts.json", "--text", "article.txt");
        var plain = await (run with { AllowsColour = false }).RunAsync("check", "facts.json", "--text", "article.txt");

        Assert.Matches(@"\e\[[0-9;]*4;[0-9;]+m150억원\e\[0m", coloured.Output);
        Assert.DoesNotContain("»", coloured.Output, StringComparison.Ordinal);
        Assert.Contains("»150억원«", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_FindingInArticle_HasSpanInCodePoints()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts("KRW 1500000000"));
        scratch.Write("article.txt", Article);

        var result = await scratch.RunAsync("check", "facts.json", "--text", "article.txt", "--format", "json");

        var finding = Assert.Single(JsonFindings.Parse(result.Output).Findings);
        Assert.Equal("DN5002", finding.GetProperty("code").GetString());
        Assert.Equal(
            "{\"start\":10,\"end\":15}",
            string.Concat(finding.GetProperty("where").GetRawText().Where(unit => !char.IsWhiteSpace(unit)))
        );
    }

    [Fact]
    public async Task Sarif_FindingInArticle_IsResultOfDocument()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts("KRW 1500000000"));
        scratch.Write("article.txt", Article);

        var result = await scratch.RunAsync("check", "facts.json", "--text", "article.txt", "--format", "sarif");

        var found = Assert.Single(
            JsonElement.Parse(result.Output).GetProperty("runs")[0].GetProperty("results").EnumerateArray()
        );
        Assert.Equal(
            ("DN5002", "error"),
            (found.GetProperty("ruleId").GetString(), found.GetProperty("level").GetString())
        );
    }

    [Fact]
    public async Task Text_FactsWithoutEvidence_AreInformationOnlyWithText()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Samples.Clean);
        scratch.Write("article.txt", Article);

        var with = await scratch.RunAsync(
            "check",
            "facts.json",
            "--text",
            "article.txt",
            "--format",
            "json",
            "--strict"
        );
        var without = await scratch.RunAsync("check", "facts.json", "--format", "json");

        Assert.Equal(0, with.ExitCode);
        Assert.Equal(["DN4010", "DN4010"], JsonFindings.Parse(with.Output).Places.Select(place => place.Code));
        Assert.Empty(JsonFindings.Parse(without.Output).Findings);
    }

    [Fact]
    public async Task Text_JsonLines_AppliesToEveryDocument()
    {
        using var scratch = new Scratch();
        scratch.Write(
            "facts.jsonl",
            string.Join(
                '\n',
                new[] { "KRW 15000000000", "KRW 1", "KRW 15000000000", "KRW 150000000000" }.Select(amount =>
                    Facts(amount).ReplaceLineEndings(" ")
                )
            )
        );
        scratch.Write("article.txt", Article);

        var result = await scratch.RunAsync("check", "facts.jsonl", "--text", "article.txt", "--format", "json");

        Assert.Equal([(2, 2, "DN5001"), (4, 4, "DN5002")], JsonFindings.Parse(result.Output).Places);
    }

    [Fact]
    public async Task Text_StandardInput_IsArticle()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts("KRW 1500000000"));

        Assert.Contains(
            "DN5002",
            (await scratch.PipeAsync(Article, "check", "facts.json", "--text", "-")).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Text_ArticleMissing_Fails()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts("KRW 1"));

        Assert.Equal(
            new ToolResult(2, "", "dealnews: article.txt: file not found\n"),
            await scratch.RunAsync("check", "facts.json", "--text", "article.txt")
        );
    }

    [Fact]
    public async Task Text_ArticleNotUtf8_FailsWithPosition()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts("KRW 1"));
        await File.WriteAllBytesAsync(
            scratch.PathOf("article.txt"),
            [0xEF, 0xBB, 0xBF, .. "가"u8, 0xED, 0xA0, 0x80],
            TestContext.Current.CancellationToken
        );

        Assert.Equal(
            new ToolResult(2, "", "dealnews: article.txt: invalid UTF-8 at byte 7; expected UTF-8 text\n"),
            await scratch.RunAsync("check", "facts.json", "--text", "article.txt")
        );
    }

    [Fact]
    public void Excerpt_LongParagraph_IsShortenedAroundSpan()
    {
        var text = new Grounding.SourceText(
            $"first line\n{new string('가', 100)}😀150억원😀{new string('나', 100)}\nlast line"
        );

        var excerpt = Excerpt.Of(text, new(112, 117));

        Assert.Equal(
            new(112, "…" + new string('가', 28) + "😀", "150억원", "😀" + new string('나', 28) + "…"),
            excerpt
        );
    }

    [Fact]
    public void Excerpt_LongSpan_ShowsStartAndEnd()
    {
        var excerpt = Excerpt.Of(new(new string('가', 200) + "\r\n"), new(0, 200));

        Assert.Equal($"»{new string('가', 60)} … {new string('가', 60)}«", excerpt.Marked);
    }

    [Fact]
    public void Excerpt_AnySpanOfAnyText_IsOneLineOfWholeCharacters() =>
        Gen.Select(Gen.Int[0, 5].Select(part => s_parts[part]).Array[0, 300], Gen.Int[0, 300], Gen.Int[0, 300])
            .Sample(
                (parts, one, other) =>
                {
                    var text = new Grounding.SourceText(string.Concat(parts));
                    var length = text.Length;
                    var (start, end) = (Math.Min(Math.Min(one, other), length), Math.Min(Math.Max(one, other), length));

                    var marked = Excerpt.Of(text, new(start, end)).Marked;

                    Assert.DoesNotContain('\n', marked);
                    Assert.Equal(marked, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(marked)));
                }
            );

    private static string Facts(string amount) =>
        $$"""
            { "article": { "language": "ko" },
              "companies": [{ "id": "gaon", "names": { "ko": "가온" } }, { "id": "narae", "names": { "ko": "나래" } }],
              "facts": [
                { "kind": "investmentPledge", "investors": ["gaon"], "investee": "narae", "status": "planned",
                  "amount": { "exact": "{{amount}}" },
                  "evidence": [{ "exact": "가온은 나래에 150억원을 낸다" }] }] }
            """;
}
