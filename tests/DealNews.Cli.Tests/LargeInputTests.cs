namespace DealNews.Cli.Tests;

[Trait("Category", "Slow")]
[CollectionDefinition(nameof(LargeInputTests), DisableParallelization = true)]
[Collection(nameof(LargeInputTests))]
public sealed class LargeInputTests
{
    // Each line has a finding. Keeping it would take several times as much memory.
    private const long BytesPerLine = 75;

    [Theory]
    [InlineData(15_000, "check", "--lines", "-")]
    [InlineData(10_000, "check", "--lines", "-", "--format", "json")]
    [InlineData(10_000, "check", "--lines", "-", "--format", "sarif")]
    [InlineData(10_000, "format", "--lines", "-")]
    public async Task Run_ManyLines_KeepsMemoryConstant(int lines, params string[] arguments)
    {
        using var scratch = new Scratch();
        var early = 0L;
        var late = 0L;
        var input = new EndlessLines(
            lines,
            line =>
            {
                early = line == lines / 10 ? GC.GetTotalMemory(forceFullCollection: true) : early;
                late = line == lines ? GC.GetTotalMemory(forceFullCollection: true) : late;
            }
        );

        var result = await new ToolRun
        {
            Directory = scratch.Path,
            Input = input,
            Output = Stream.Null,
        }.RunAsync(arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.InRange(late - early, long.MinValue, lines * BytesPerLine);
    }
}
