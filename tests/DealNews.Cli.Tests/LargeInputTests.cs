namespace DealNews.Cli.Tests;

[CollectionDefinition(nameof(LargeInputTests), DisableParallelization = true)]
[Collection(nameof(LargeInputTests))]
public sealed class LargeInputTests
{
    // Each line has a finding, and to keep it would take several times as much.
    private const long RoomForALine = 50;

    [Theory]
    [InlineData(200_000, "check", "--lines", "-")]
    [InlineData(40_000, "check", "--lines", "-", "--format", "json")]
    [InlineData(40_000, "check", "--lines", "-", "--format", "sarif")]
    [InlineData(40_000, "format", "--lines", "-")]
    public async Task Run_ManyLines_DoesNotKeepThem(int lines, params string[] arguments)
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
        Assert.InRange(late - early, long.MinValue, lines * RoomForALine);
    }
}
