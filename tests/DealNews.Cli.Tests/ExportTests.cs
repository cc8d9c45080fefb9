using DealNews.Tables;

namespace DealNews.Cli.Tests;

public sealed class ExportTests
{
    private const string Facts = """
        {
          "article": { "publisher": "Narae Daily", "id": "2026-41", "language": "en" },
          "companies": [{ "id": "gaon" }],
          "facts": [
            {
              "kind": "valuation", "company": "gaon", "timing": "current", "amount": { "minimum": "USD 15000000000" },
              "evidence": [{ "exact": "at least $15 billion" }]
            }
          ]
        }
        """;

    [Fact]
    public async Task Export_Documents_WritesATableEachAndTheCounts()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts);

        var result = await scratch.RunAsync("export", "facts.json", "-o", "tables");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            DealNewsTables.All.Select(table => table.Name),
            result.Output.TrimEnd().Split('\n').Select(line => line.Split(' ')[0])
        );
        Assert.Matches(@"(?m)^documents +1$", result.Output);
        Assert.Matches(@"(?m)^facts +1$", result.Output);
        Assert.Equal(
            DealNewsTables.All.Select(table => $"{table.Name}.parquet").Order(StringComparer.Ordinal),
            Files(scratch, "tables")
        );
    }

    [Fact]
    public async Task Export_LinesToCsv_WritesEveryDocument()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.jsonl", "{\"article\":{\"url\":\"a\"}}\n{\"article\":{\"url\":\"b\"}}\n");

        var result = await scratch.RunAsync("export", "facts.jsonl", "--output", "tables", "--format", "csv");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(3, scratch.Read(Path.Combine("tables", "documents.csv")).TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Export_WithText_HasTheFindingsOfTheCheck()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts);
        scratch.Write("article.txt", "Another article.");

        var result = await scratch.RunAsync(
            "export",
            "facts.json",
            "--text",
            "article.txt",
            "-o",
            "tables",
            "--format",
            "csv"
        );

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(
            RuleCode.QuoteNotFound,
            scratch.Read(Path.Combine("tables", "findings.csv")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Export_DocumentThatCannotBeRead_IsAFindingAndTheOthersAreWritten()
    {
        using var scratch = new Scratch();
        scratch.Write("good.json", Facts);
        scratch.Write("bad.json", "{");

        var result = await scratch.RunAsync("export", "bad.json", "good.json", "-o", "tables", "--format", "csv");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("1 document cannot be read; see the table findings", result.Error, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^documents +1$", result.Output);
        Assert.Contains("error", scratch.Read(Path.Combine("tables", "findings.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_MissingFile_LeavesTheTablesAsTheyAre()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts);
        scratch.Write(Path.Combine("tables", "facts.parquet"), "earlier");

        var result = await scratch.RunAsync("export", "facts.json", "missing.json", "-o", "tables");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("missing.json", result.Error, StringComparison.Ordinal);
        Assert.Equal(["facts.parquet"], Files(scratch, "tables"));
        Assert.Equal("earlier", scratch.Read(Path.Combine("tables", "facts.parquet")));
    }

    [Fact]
    public async Task Export_DocumentTwice_SkipsTheSecond()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Facts);

        var result = await scratch.RunAsync("export", "facts.json", "facts.json", "-o", "tables");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 repeated document skipped", result.Error, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^documents +1$", result.Output);
    }

    [Theory]
    [InlineData("export", "facts.json")]
    [InlineData("export", "facts.json", "-o", "tables", "--format", "xlsx")]
    [InlineData("export", "-", "--text", "-", "-o", "tables")]
    [InlineData("ddl")]
    [InlineData("ddl", "oracle")]
    public async Task Run_WrongArguments_Fails(params string[] arguments)
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("duckdb", SqlEngine.DuckDb)]
    [InlineData("clickhouse", SqlEngine.ClickHouse)]
    [InlineData("postgresql", SqlEngine.PostgreSql)]
    [InlineData("spark", SqlEngine.Spark)]
    public async Task Ddl_Engine_PrintsItsScript(string name, SqlEngine engine)
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync("ddl", name, "--folder", "/data/o'neil", "--facts", "facts.ndjson");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(TableSql.Script(engine, "/data/o'neil", "facts.ndjson"), result.Output);
        Assert.All(
            DealNewsTables.All,
            table =>
                Assert.Contains($"CREATE TABLE IF NOT EXISTS {table.Name} (", result.Output, StringComparison.Ordinal)
        );
    }

    private static IEnumerable<string?> Files(Scratch scratch, string folder) =>
        Directory.GetFiles(Path.Combine(scratch.Path, folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
