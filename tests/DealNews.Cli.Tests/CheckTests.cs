using System.Text;

namespace DealNews.Cli.Tests;

public sealed class CheckTests
{
    private const string Bom = "\uFEFF";

    /// <summary>A document, its exit code, and its exit code with <c>--strict</c>.</summary>
    public static TheoryData<string, int, int> Severities =>
        new()
        {
            { Samples.Clean, 0, 0 },
            { Samples.Informational, 0, 0 },
            { Samples.Warned, 0, 1 },
            { Samples.Dangling, 1, 1 },
            { Samples.Misshapen, 1, 1 },
            { "", 1, 1 },
            { "not JSON", 1, 1 },
            { "[]", 1, 1 },
        };

    [Theory]
    [MemberData(nameof(Severities))]
    public async Task Check_Document_ExitsByHighestSeverity(string document, int exitCode, int strictExitCode)
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", document);

        Assert.Equal(exitCode, (await scratch.RunAsync("check", "facts.json")).ExitCode);
        Assert.Equal(strictExitCode, (await scratch.RunAsync("check", "facts.json", "--strict")).ExitCode);
    }

    [Theory]
    [InlineData("nothing here", "DN0001")]
    [InlineData("{\"facts\": 7}", "DN0002")]
    public async Task Check_FileThatIsNotADocument_IsFindingNotFailure(string text, string code)
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", text);

        var result = await scratch.RunAsync("check", "facts.json");

        Assert.Contains($"error  {code}", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Check_SeveralFaultyFacts_ReportsEach()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Samples.Misshapen);

        var result = await scratch.RunAsync("check", "facts.json");

        Assert.Contains("DN0002  /facts/0/company", result.Output, StringComparison.Ordinal);
        Assert.Contains("DN0002  /facts/1/company", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts.jsonl")]
    [InlineData("facts.ndjson")]
    [InlineData("FACTS.JSONL")]
    public async Task Check_JsonLinesExtension_ReadsDocumentPerLine(string name)
    {
        using var scratch = new Scratch();
        scratch.Write(name, $"{Samples.Clean}\r\n\n{Samples.Dangling}\n{Samples.Warned}");

        var findings = await CheckAsJson(scratch, name);

        Assert.Equal(3, findings.Documents);
        Assert.Equal([(3, 2, "DN2002"), (4, 3, "DN1050")], findings.Places);
    }

    [Fact]
    public async Task Check_JsonFileWithTwoDocuments_IsNotJson()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", $"{Samples.Clean}\n{Samples.Clean}");

        Assert.Equal([(2, 1, "DN0001")], (await CheckAsJson(scratch, "facts.json")).Places);
    }

    /// <summary>Standard input, its number of documents without <c>--lines</c>, and with it.</summary>
    public static TheoryData<string, int, int> Inputs =>
        new()
        {
            { Samples.Clean, 1, 1 },
            { Samples.Clean + "\n", 1, 1 },
            { $"{Samples.Clean}\n{Samples.Clean}\n", 2, 2 },
            { $"{Bom}{Samples.Clean}\n{Samples.Clean}\n", 2, 2 },
            { $"\n \n{Samples.Clean}\r\n\r\n{Samples.Clean}", 2, 2 },
            { $"{Samples.Clean}\nnot JSON\n", 2, 2 },
            { "{\n}\n", 1, 2 },
            { $"not JSON\n{Samples.Clean}\n", 1, 2 },
            { "", 1, 0 },
            { " \n\n", 1, 0 },
        };

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Check_StandardInput_DetectsJsonLinesByFirstLine(string input, int documents, int documentsOfLines)
    {
        using var scratch = new Scratch();

        var told = await scratch.PipeAsync(input, "check", "-", "--format", "json");
        var forced = await scratch.PipeAsync(input, "check", "-", "--format", "json", "--lines");

        Assert.Equal(documents, JsonFindings.Parse(told.Output).Documents);
        Assert.Equal(documentsOfLines, JsonFindings.Parse(forced.Output).Documents);
    }

    [Fact]
    public async Task Check_InputInSmallPieces_DetectsJsonLines()
    {
        using var scratch = new Scratch();
        var input = Encoding.UTF8.GetBytes($"{Samples.Clean}\n\n{Samples.Clean}\n");

        var result = await new ToolRun { Directory = scratch.Path, Input = new DrippingStream(input) }.RunAsync(
            "check",
            "-",
            "--format",
            "json"
        );

        Assert.Equal(2, JsonFindings.Parse(result.Output).Documents);
    }

    [Fact]
    public async Task Check_LinesOption_OverridesExtension()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", $"{Samples.Clean}\n{Samples.Clean}\n");

        var result = await scratch.RunAsync("check", "--lines", "facts.json", "--format", "json");

        Assert.Equal(2, JsonFindings.Parse(result.Output).Documents);
    }

    [Fact]
    public async Task Check_ByteOrderMark_IsSkipped()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Bom + Samples.Clean);

        Assert.Equal(0, (await scratch.RunAsync("check", "--strict", "facts.json")).ExitCode);
    }

    [Fact]
    public async Task Check_FileMissing_WritesOneLineAndChecksOtherFiles()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Samples.Dangling);

        var result = await scratch.RunAsync("check", "missing.json", "facts.json", ".");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            "dealnews: missing.json: file not found\ndealnews: .: is a directory; expected a file\n",
            result.Error
        );
        Assert.Contains("1 error in 1 document", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NoFileReadable_WritesNoSummary()
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync("check", "missing.json");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Check_InputThatEndsWithError_Fails()
    {
        using var scratch = new Scratch();
        var input = new DrippingStream(
            Encoding.UTF8.GetBytes(Samples.Clean + "\n"),
            new IOException("The line went dead.")
        );

        var result = await new ToolRun { Directory = scratch.Path, Input = input }.RunAsync("check", "--lines", "-");

        Assert.Equal((2, "dealnews: standard input: The line went dead.\n"), (result.ExitCode, result.Error));
    }

    private static async Task<JsonFindings> CheckAsJson(Scratch scratch, string name) =>
        JsonFindings.Parse((await scratch.RunAsync("check", name, "--format", "json")).Output);
}
