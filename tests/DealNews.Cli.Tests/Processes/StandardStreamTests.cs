namespace DealNews.Cli.Tests;

public sealed class StandardStreamTests
{
    /// <summary>Command lines that read standard input.</summary>
    public static TheoryData<string> Readers =>
        [
            "check -",
            "check --lines -",
            "check --format json -",
            "check --format sarif -",
            "check --text - facts.json",
            "format -",
            "format --lines -",
            "mentions",
            "mentions -",
            "mentions --lines",
            "compare - facts.json",
            "compare --lines facts.json -",
            "diff - facts.json",
            "export - --output tables",
            "report -",
            "report --text - facts.json",
            "export --lines - --output tables",
        ];

    /// <summary>Command lines that write standard output.</summary>
    public static TheoryData<string> Writers =>
        [
            "check facts.json",
            "check --format json facts.json",
            "check --format sarif facts.json",
            "format facts.json",
            "format --check facts.json",
            "mentions article.txt",
            "mentions --lines article.txt",
            "schema",
            "compare facts.json facts.json",
            "compare --format json facts.json facts.json",
            "diff facts.json facts.json",
            "export facts.json --output tables",
            "report facts.json",
            "ddl duckdb",
            "currencies",
            "currencies --format json",
            "--help",
            "--version",
        ];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Input_Closed_FailsAtOnce(string arguments)
    {
        Shell.RequireUnix();
        using var scratch = CreateFiles();

        var result = await Shell.RunAsync(scratch, $"\"$dealnews\" {arguments} <&-");

        Assert.Equal((2, "dealnews: standard input: is closed\n"), (result.ExitCode, result.Error));
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task Output_Closed_FailsWithOneLine(string arguments)
    {
        Shell.RequireUnix();
        using var scratch = CreateFiles();

        var result = await Shell.RunAsync(scratch, $"\"$dealnews\" {arguments} >&-");

        Assert.Equal(new ToolResult(2, "", "dealnews: cannot write the output: standard output is closed\n"), result);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task Output_FullDevice_FailsWithOneLine(string arguments)
    {
        Shell.RequireLinux("Only Linux has /dev/full.");
        using var scratch = CreateFiles();

        var result = await Shell.RunAsync(scratch, $"\"$dealnews\" {arguments} >/dev/full");

        Assert.Equal(new ToolResult(2, "", "dealnews: cannot write the output: No space left on device\n"), result);
    }

    [Theory]
    [InlineData("check missing.json <&- >&- 2>&-", 2)]
    [InlineData("check missing.json 2>&-", 2)]
    [InlineData("check facts.json 2>/dev/full", 1)]
    [InlineData("check facts.json <&- 2>&-", 1)]
    public async Task Error_ClosedOrFull_KeepsExitCode(string arguments, int exitCode)
    {
        Shell.RequireLinux("Only Linux has /dev/full.");
        using var scratch = CreateFiles();

        var result = await Shell.RunAsync(scratch, $"\"$dealnews\" {arguments}");

        Assert.Equal((exitCode, ""), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("check --lines many.jsonl")]
    [InlineData("check --lines many.jsonl --format json")]
    [InlineData("check --lines many.jsonl --format sarif")]
    [InlineData("format --lines many.jsonl")]
    [InlineData("diff --lines many.jsonl other.jsonl")]
    [InlineData("report many.json")]
    [InlineData("mentions many.txt")]
    [InlineData("mentions --lines many.txt")]
    public async Task Output_ReaderEnds_EndsWithoutMessage(string arguments)
    {
        Shell.RequireUnix();
        using var scratch = new Scratch();
        // More than fits into a pipe.
        scratch.Write("many.jsonl", string.Concat(Enumerable.Repeat(Samples.Warned + "\n", 5_000)));
        scratch.Write("other.jsonl", string.Concat(Enumerable.Repeat("{}\n", 5_000)));
        var stakes = Enumerable.Repeat("""{"kind":"stake","holder":"a","company":"b"}""", 2_000);
        scratch.Write("many.json", $$"""{"facts":[{{string.Join(',', stakes)}}]}""");
        scratch.Write("many.txt", string.Concat(Enumerable.Repeat("가온전자는 3조원을 낸다.\n", 5_000)));

        var result = await Shell.RunAsync(
            scratch,
            $$"""
            { "$dealnews" {{arguments}}; echo $? >code; } | head -n 1 >first
            cat code
            """
        );

        Assert.Equal(new ToolResult(0, "141\n", ""), result);
    }

    [Theory]
    [InlineData("check /dev/zero", 1, "")]
    [InlineData("format /dev/zero", 1, null)]
    [InlineData(
        "check --lines /dev/zero",
        2,
        "/dev/zero: a line has more than 134217728 bytes, twice the limit of a line; the rest is not read"
    )]
    [InlineData("mentions /dev/zero", 2, "/dev/zero: the text has more than 67108864 bytes, the limit of what is read")]
    [InlineData(
        "check facts.json --text /dev/zero",
        2,
        "/dev/zero: the text has more than 67108864 bytes, the limit of what is read"
    )]
    [InlineData(
        "mentions --lines /dev/zero",
        2,
        "/dev/zero: line 1 has more than 67108864 bytes, the limit of what is read"
    )]
    public async Task Input_Endless_IsRefused(string arguments, int exitCode, string? error)
    {
        Shell.RequireLinux("Other systems count the memory in another way.");
        using var scratch = CreateFiles();

        var result = await Shell.RunAsync(scratch, $"\"$dealnews\" {arguments}");

        Assert.Equal(exitCode, result.ExitCode);
        if (error is not null)
        {
            Assert.Equal(error.Length == 0 ? "" : $"dealnews: {error}\n", result.Error);
        }
    }

    [Theory]
    [InlineData("x", "'x' is an invalid start of a value")]
    [InlineData("{", "67108864 bytes")]
    [InlineData("\\n", "67108864 bytes")]
    public async Task Input_EndlessWithoutExtension_IsRefused(string character, string reason)
    {
        Shell.RequireLinux("Other systems count the memory in another way.");
        using var scratch = new Scratch();

        var result = await Shell.RunAsync(
            scratch,
            $"tr '\\0' '{character}' </dev/zero 2>tr | \"$dealnews\" check --format json -"
        );

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        var finding = Assert.Single(JsonFindings.Parse(result.Output).Findings);
        Assert.Contains(reason, finding.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_Terminal_WritesHint()
    {
        using var scratch = new Scratch();
        var hint = OperatingSystem.IsWindows() ? "Ctrl+Z and Enter end it" : "Ctrl+D ends it";

        var result = await new ToolRun
        {
            Directory = scratch.Path,
            Input = new MemoryStream("{}"u8.ToArray()),
            IsInputTerminal = true,
        }.RunAsync("format", "-");

        Assert.Equal((0, $"dealnews: reading standard input; {hint}\n"), (result.ExitCode, result.Error));
    }

    private static Scratch CreateFiles()
    {
        var scratch = new Scratch();
        scratch.Write("facts.json", Samples.Dangling);
        scratch.Write("article.txt", "가온전자는 3조원을 낸다.\n");
        return scratch;
    }
}
