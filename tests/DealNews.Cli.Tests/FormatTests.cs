using DealNews.Json;

namespace DealNews.Cli.Tests;

public sealed class FormatTests
{
    private const string Faulty =
        """{"facts":[{"kind":"valuation","company":7,"amount":{"exact":"KRW 1"},"timing":"current"}]}""";

    private static string Indented(string json) =>
        DealNewsJson.Serialize(DealNewsJson.Deserialize(json), new() { WriteIndented = true }) + "\n";

    [Fact]
    public async Task Format_Document_IsIndentedAndInCanonicalOrder()
    {
        using var scratch = new Scratch();

        var result = await scratch.PipeAsync(
            """{"companies":[ {"names":{"ko":"가온"},"id":"gaon"} ], "people":[], "schemaVersion":"1.0"}""",
            "format",
            "-"
        );

        Assert.Equal(
            """
            {
              "schemaVersion": "1.0",
              "companies": [
                {
                  "id": "gaon",
                  "names": {
                    "ko": "가온"
                  }
                }
              ]
            }

            """,
            result.Output
        );
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Format_JsonLines_IsOneDocumentPerLine()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.jsonl", $" {Samples.Clean} \r\n\r\n{Samples.Warned}");

        var result = await scratch.RunAsync("format", "facts.jsonl");

        Assert.Equal(
            $"{Samples.Clean}\n{DealNewsJson.Serialize(DealNewsJson.Deserialize(Samples.Warned))}\n",
            result.Output
        );
    }

    [Fact]
    public async Task Format_CanonicalForm_IsUnchanged()
    {
        using var scratch = new Scratch();
        var once = (await scratch.PipeAsync(Samples.Clean, "format", "-")).Output;

        Assert.Equal(once, (await scratch.PipeAsync(once, "format", "-")).Output);
    }

    [Fact]
    public async Task Format_FaultyLine_IsReportedAndOtherLinesAreWritten()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.jsonl", $"{Samples.Clean}\n{Faulty}\n{Samples.Clean}\n");

        var result = await scratch.RunAsync("format", "facts.jsonl");

        Assert.Equal((1, $"{Samples.Clean}\n{Samples.Clean}\n"), (result.ExitCode, result.Output));
        Assert.Contains("2:41  error  DN0002  /facts/0/company", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormatCheck_Files_WritesNamesOfFilesNotCanonical()
    {
        using var scratch = new Scratch();
        var canonical = Indented(Samples.Clean);
        scratch.Write("canonical.json", canonical);
        scratch.Write("canonical.jsonl", Samples.Clean + "\n");
        scratch.Write("compact.json", Samples.Clean);
        scratch.Write("mark.json", "\uFEFF" + canonical);
        scratch.Write("short.json", canonical.TrimEnd('\n'));
        scratch.Write("long.json", canonical + "\n");
        scratch.Write("blank.jsonl", Samples.Clean + "\n\n");

        var result = await scratch.RunAsync(
            "format",
            "--check",
            "canonical.json",
            "canonical.jsonl",
            "compact.json",
            "mark.json",
            "short.json",
            "long.json",
            "blank.jsonl"
        );

        Assert.Equal(
            (1, "compact.json\nmark.json\nshort.json\nlong.json\nblank.jsonl\n", ""),
            (result.ExitCode, result.Output, result.Error)
        );
        Assert.Equal(Samples.Clean, scratch.Read("compact.json"));
    }

    [Fact]
    public async Task FormatCheck_CanonicalFiles_WritesNothing()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Indented(Samples.Clean));
        scratch.Write("none.jsonl", "");

        Assert.Equal(
            new ToolResult(0, "", ""),
            await scratch.RunAsync("format", "--check", "facts.json", "none.jsonl")
        );
    }

    [Fact]
    public async Task FormatWrite_Files_RewritesOnlyFilesNotCanonical()
    {
        using var scratch = new Scratch();
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        scratch.Write("canonical.json", Indented(Samples.Clean));
        scratch.Write("compact.json", Samples.Clean);
        File.SetLastWriteTimeUtc(scratch.PathOf("canonical.json"), longAgo);

        var result = await scratch.RunAsync("format", "--write", "canonical.json", "compact.json");

        Assert.Equal(new ToolResult(0, "compact.json\n", ""), result);
        Assert.Equal(Indented(Samples.Clean), scratch.Read("compact.json"));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(scratch.PathOf("canonical.json")));
        Assert.Equal(2, Directory.GetFiles(scratch.Path).Length);
    }

    [Fact]
    public async Task FormatWrite_FaultyLine_LeavesFileUnchanged()
    {
        using var scratch = new Scratch();
        var text = $" {Samples.Clean}\n{Faulty}\n";
        scratch.Write("facts.jsonl", text);

        var result = await scratch.RunAsync("format", "--write", "facts.jsonl");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("DN0002", result.Error, StringComparison.Ordinal);
        Assert.Equal(text, scratch.Read("facts.jsonl"));
    }

    [Fact]
    public async Task FormatWrite_LinkWithPermissions_KeepsBoth()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links and permissions of another kind.");
            return;
        }

        const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var scratch = new Scratch();
        scratch.Write("store/facts.json", Samples.Clean);
        File.SetUnixFileMode(scratch.PathOf("store/facts.json"), OwnerOnly);
        File.CreateSymbolicLink(scratch.PathOf("link.json"), scratch.PathOf("store/facts.json"));

        await scratch.RunAsync("format", "--write", "link.json");

        Assert.Equal(Indented(Samples.Clean), scratch.Read("store/facts.json"));
        Assert.NotNull(new FileInfo(scratch.PathOf("link.json")).LinkTarget);
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(scratch.PathOf("store/facts.json")));
    }

    [Fact]
    public async Task Format_FileMissing_Fails()
    {
        using var scratch = new Scratch();

        foreach (
            var arguments in new string[][]
            {
                ["format", "no.json"],
                ["format", "--check", "no.json"],
                ["format", "--write", "no.json"],
            }
        )
        {
            Assert.Equal(
                new ToolResult(2, "", "dealnews: no.json: file not found\n"),
                await scratch.RunAsync(arguments)
            );
        }
    }
}
