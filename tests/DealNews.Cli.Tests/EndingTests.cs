namespace DealNews.Cli.Tests;

public sealed class EndingTests
{
    private const int NoSpaceLeft = 28;

    /// <summary>Commands that write to standard output.</summary>
    public static TheoryData<string[]> Commands =>
        new([
            ["check", "facts.json"],
            ["check", "facts.json", "--format", "json"],
            ["check", "facts.json", "--format", "sarif"],
            ["format", "facts.json"],
            ["format", "--check", "facts.json"],
            ["currencies"],
            ["currencies", "--format", "json"],
            ["--help"],
            ["--version"],
        ]);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_PipeClosed_EndsWithoutMessage(string[] arguments)
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Samples.Dangling);
        var output = new FaultyOutput(new IOException("Broken pipe", 32));

        var result = await new ToolRun { Directory = scratch.Path, Output = output }.RunAsync(arguments);

        Assert.Equal(new ToolResult(141, "", ""), result);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_CannotBeWritten_WritesOneLine(string[] arguments)
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Samples.Dangling);
        var output = new FaultyOutput(new IOException("No space left on device", NoSpaceLeft));

        var result = await new ToolRun { Directory = scratch.Path, Output = output }.RunAsync(arguments);

        Assert.Equal(new ToolResult(2, "", "dealnews: cannot write the output: No space left on device\n"), result);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("format")]
    public async Task Run_Interrupted_EndsWithoutMessage(string command)
    {
        using var scratch = new Scratch();
        using var source = new CancellationTokenSource();
        var input = new EndlessLines(
            count: 1000,
            atLine: number =>
            {
                if (number == 500)
                {
                    source.Cancel();
                }
            }
        );

        var result = await new ToolRun
        {
            Directory = scratch.Path,
            Input = input,
            CancellationToken = source.Token,
        }.RunAsync(command, "--lines", "-");

        Assert.Equal((130, ""), (result.ExitCode, result.Error));
    }
}
