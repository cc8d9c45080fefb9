namespace DealNews.Cli.Tests;

/// <summary><c>check --fix</c>: quotes are replaced by the words of the article.</summary>
public sealed class CheckFixTests
{
    private const string Article = "🏭 Gaon will pay at least $15 billion for the mill. Narae did not comment.\n";

    [Fact]
    public async Task Fix_AlteredQuote_RewritesFileAndPrintsChange()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts("Narae does not comment"));
        scratch.Write("article.txt", Article);

        var result = await scratch.RunAsync("check", "--fix", "facts.json", "--text", "article.txt");

        Assert.StartsWith(
            """
            facts.json
              fixed      /facts/0/evidence/0
                         "Narae does not comment" → "Narae did not comment" at 51

            facts.json: no findings

            """,
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("\"exact\": \"Narae did not comment\"", scratch.Read("facts.json"), StringComparison.Ordinal);
        Assert.Contains("\"start\": 51", scratch.Read("facts.json"), StringComparison.Ordinal);

        var again = await scratch.RunAsync("check", "--fix", "facts.json", "--text", "article.txt");
        Assert.StartsWith("facts.json: no findings\n", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_NothingToRepair_LeavesFileAsItIs()
    {
        using var scratch = new Scratch();
        var facts = Facts("Narae did not comment");
        scratch.Write("facts.json", facts);
        scratch.Write("article.txt", Article);

        var result = await scratch.RunAsync("check", "--fix", "facts.json", "--text", "article.txt");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(facts, scratch.Read("facts.json"));
    }

    [Fact]
    public async Task Fix_JsonLines_NamesDocumentAndReportsWhatIsLeft()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.jsonl", $"{Facts("Narae does not comment")}\n{Facts("Orvane denied the report")}\n");
        scratch.Write("article.txt", Article);

        var result = await scratch.RunAsync("check", "--fix", "facts.jsonl", "--text", "article.txt");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("  fixed      document 1 /facts/0/evidence/0\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "  not fixed  document 2 /facts/0/evidence/0\n"
                + "             the text has nothing similar: \"Orvane denied the report\"\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("error  DN4001  /facts/0/evidence/0/exact", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, scratch.Read("facts.jsonl").TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task Fix_JsonFormat_KeepsStandardOutputForFindings()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts("Narae does not comment"));
        scratch.Write("article.txt", Article);

        var found = await scratch.RunAsync("check", "--format", "json", "facts.json", "--text", "article.txt");
        Assert.Contains("\"replacement\": \"Narae did not comment\"", found.Output, StringComparison.Ordinal);

        var result = await scratch.RunAsync(
            "check",
            "--fix",
            "--format",
            "json",
            "facts.json",
            "--text",
            "article.txt"
        );
        Assert.StartsWith("{", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("fixed", result.Output, StringComparison.Ordinal);
        Assert.Contains("fixed", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_UnreadableDocument_LeavesFileAsItIs()
    {
        using var scratch = new Scratch();
        var facts = Facts("Narae does not comment").Replace("\"partnership\"", "7", StringComparison.Ordinal);
        scratch.Write("facts.json", facts);
        scratch.Write("article.txt", Article);

        var result = await scratch.RunAsync("check", "--fix", "facts.json", "--text", "article.txt");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal(facts, scratch.Read("facts.json"));
    }

    [Fact]
    public async Task Fix_WithoutTextOrWithStandardInput_IsRejected()
    {
        using var scratch = new Scratch();
        scratch.Write("article.txt", Article);

        var withoutText = await scratch.RunAsync("check", "--fix", "facts.json");
        var standardInput = await scratch.PipeAsync("{}", "check", "--fix", "-", "--text", "article.txt");
        var missing = await scratch.RunAsync("check", "--fix", "missing.json", "--text", "article.txt");

        Assert.Equal((2, 2, 2), (withoutText.ExitCode, standardInput.ExitCode, missing.ExitCode));
        Assert.Contains("--fix without --text", withoutText.Error, StringComparison.Ordinal);
        Assert.Contains("--fix does not accept standard input", standardInput.Error, StringComparison.Ordinal);
        Assert.Contains("missing.json", missing.Error, StringComparison.Ordinal);
    }

    private static string Facts(string quote) =>
        $$$"""
            {"companies":[{"id":"gaon","names":{"en":"Gaon"}},{"id":"narae","names":{"en":"Narae"}}],"facts":[
            {"kind":"partnership","partners":["gaon","narae"],"status":"signed","evidence":[{"exact":"{{{quote}}}"}]}]}
            """.Replace("\n", "", StringComparison.Ordinal);
}
