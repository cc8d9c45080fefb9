namespace DealNews.Cli.Tests;

public sealed class UsageTests
{
    /// <summary>Arguments, and the expected line on standard error.</summary>
    public static TheoryData<string[], string> WrongUsage =>
        new()
        {
            { [], "Required command was not provided. See 'dealnews --help'." },
            { ["chek"], "Unrecognized command or argument 'chek'. See 'dealnews --help'." },
            { ["--chek"], "Unrecognized option '--chek'. See 'dealnews --help'." },
            { ["check"], "Required argument 'FACTS' missing for command: 'check'. See 'dealnews check --help'." },
            { ["check", "a.json", "--stricter"], "Unrecognized option '--stricter'. See 'dealnews check --help'." },
            { ["check", "--strict=yes", "a.json"], "Option '--strict' has no value. See 'dealnews check --help'." },
            { ["format", "--write=no", "a.json"], "Option '--write' has no value. See 'dealnews format --help'." },
            {
                ["schema", "--profile", "Open"],
                "Argument 'Open' not recognized. Must be one of: 'open' 'strict'. See 'dealnews schema --help'."
            },
            {
                ["check", "a.json", "--format", "xml"],
                "Format 'xml' is not supported; expected one of: text, json, sarif. See 'dealnews check --help'."
            },
            {
                ["check", "a.json", "--format"],
                "Required argument missing for option: '--format'. See 'dealnews check --help'."
            },
            {
                ["check", "-", "a.json", "-"],
                "Standard input (-) is given twice; it can be read only once. See 'dealnews check --help'."
            },
            { ["format"], "Required argument 'FACTS' missing for command: 'format'. See 'dealnews format --help'." },
            {
                ["format", "a.json", "--write", "--check"],
                "Options --write and --check cannot be combined; expected one of them. See 'dealnews format --help'."
            },
            {
                ["format", "a.json", "b.json"],
                "2 files without --write or --check; expected one file, or one of these options. "
                    + "See 'dealnews format --help'."
            },
            {
                ["format", "--write", "-"],
                "Options --write and --check do not accept standard input (-); expected files. "
                    + "See 'dealnews format --help'."
            },
            {
                ["format", "--check", "-"],
                "Options --write and --check do not accept standard input (-); expected files. "
                    + "See 'dealnews format --help'."
            },
            {
                ["check", "-", "--text", "-"],
                "Standard input (-) is given twice; it can be read only once. See 'dealnews check --help'."
            },
            {
                ["check", "a.json", "--text"],
                "Required argument missing for option: '--text'. See 'dealnews check --help'."
            },
            {
                ["mentions", "a.txt", "b.txt"],
                "Unrecognized command or argument 'b.txt'. See 'dealnews mentions --help'."
            },
            {
                ["mentions", "--language", "fr"],
                "Language 'fr' is not supported; expected one of: ko, en, ja, zh. See 'dealnews mentions --help'."
            },
            {
                ["mentions", "--language", ""],
                "Language '' is not supported; expected one of: ko, en, ja, zh. See 'dealnews mentions --help'."
            },
            {
                ["currencies", "--format", "sarif"],
                "Format 'sarif' is not supported; expected one of: text, json. See 'dealnews currencies --help'."
            },
            { ["currencies", "KRW"], "Unrecognized command or argument 'KRW'. See 'dealnews currencies --help'." },
        };

    [Theory]
    [MemberData(nameof(WrongUsage))]
    public async Task Usage_Wrong_WritesOneLine(string[] arguments, string line)
    {
        using var scratch = new Scratch();

        Assert.Equal(new ToolResult(2, "", $"dealnews: {line}\n"), await scratch.RunAsync(arguments));
    }

    [Theory]
    [InlineData("--strict")]
    [InlineData("@facts")]
    public async Task Usage_NameLikeAnOptionAfterTwoDashes_IsAFile(string name)
    {
        using var scratch = new Scratch();
        scratch.Write(name, Samples.Clean);

        Assert.Equal(0, (await scratch.RunAsync("check", "--", name)).ExitCode);
    }

    [Fact]
    public async Task Version_Option_WritesOnlyTheVersion()
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync("--version");

        Assert.Equal(new ToolResult(0, ToolVersion.Text + "\n", ""), result);
        Assert.Matches(@"\A\d+\.\d+\.\d+", result.Output);
    }

    /// <summary>A command, and words that its help must contain.</summary>
    public static TheoryData<string[], string[]> Help =>
        new()
        {
            { ["--help"], ["check", "format", "mentions", "currencies", "--version", "dealnews check facts.json"] },
            {
                ["check", "--help"],
                [
                    "FACTS",
                    "--format <text|json|sarif>",
                    "--text <ARTICLE>",
                    "--strict",
                    "--lines",
                    "dealnews check --strict",
                ]
            },
            {
                ["mentions", "--help"],
                ["TEXT", "--language <ko|en|ja|zh>", "--lines", "--kinds", "dealnews mentions article.txt"]
            },
            { ["format", "-h"], ["FACTS", "--write", "--check", "--lines", "dealnews format --write"] },
            {
                ["export", "--help"],
                ["FACTS", "--output <FOLDER>", "--format <parquet|csv>", "--text <ARTICLE>", "--lines"]
            },
            { ["report", "--help"], ["FACTS", "--text <ARTICLE>", "--output <FILE>", "--language <en|ko>", "--lines"] },
            { ["ddl", "--help"], ["ENGINE", "duckdb", "--folder <FOLDER>", "--facts <FILE>"] },
            { ["currencies", "--help"], ["--historic", "--format <text|json>", "dealnews currencies"] },
        };

    [Theory]
    [MemberData(nameof(Help))]
    public async Task Help_OfCommand_HasOptionsExitCodesAndExamples(string[] arguments, string[] words)
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync(arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All(words, word => Assert.Contains(word, result.Output, StringComparison.Ordinal));
        Assert.Contains("\nExit codes:\n  0  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nExamples:\n  ", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public async Task Help_Examples_ParseWithoutErrors()
    {
        using var scratch = new Scratch();
        var console = new ToolConsole
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            Directory = scratch.Path,
        };
        var root = new DealNewsCommand(console);
        var examples = root
            .Subcommands.Append(root)
            .SelectMany(command => ((IDocumentedCommand)command).Examples)
            .ToList();

        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var words = example.Split('>')[0].Split('|')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal("dealnews", words[0]);
            Assert.Empty(new DealNewsCommand(console).Parse(words[1..]).Errors);
        }
    }
}
