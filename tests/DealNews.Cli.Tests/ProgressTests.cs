using System.Text;

namespace DealNews.Cli.Tests;

public sealed class ProgressTests
{
    private static readonly byte[] s_lines = Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Repeat(Samples.Clean + "\n", 10))
    );

    [Fact]
    public async Task Progress_LongRun_ShowsPercentage()
    {
        using var scratch = new Scratch();
        var run = new ToolRun
        {
            Directory = scratch.Path,
            IsTerminal = true,
            AllowsColour = false,
            Input = new MemoryStream(s_lines),
            Time = new SlowClock(TimeSpan.FromSeconds(1)),
        };

        var result = await run.RunAsync("check", "--lines", "-");

        Assert.Contains(
            "\r[##############################] 100 %  2 documents",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.EndsWith("\r", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', result.Error);
    }

    [Fact]
    public async Task Progress_LengthUnknown_ShowsNumberOfDocuments()
    {
        using var scratch = new Scratch();
        var run = new ToolRun
        {
            Directory = scratch.Path,
            IsTerminal = true,
            Input = new DrippingStream(s_lines),
            Time = new SlowClock(TimeSpan.FromSeconds(1)),
        };

        var result = await run.RunAsync("check", "--lines", "-");

        Assert.StartsWith("\r2 documents\r3 documents\r", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_FindingWritten_IsCleared()
    {
        using var scratch = new Scratch();
        var lines = Encoding.UTF8.GetBytes($"{Samples.Clean}\n{Samples.Clean}\n{Samples.Clean}\n{Samples.Dangling}\n");
        var run = new ToolRun
        {
            Directory = scratch.Path,
            IsTerminal = true,
            Input = new DrippingStream(lines),
            Time = new SlowClock(TimeSpan.FromSeconds(1)),
        };

        var result = await run.RunAsync("check", "--lines", "-");

        Assert.Equal("\r2 documents\r3 documents\r           \r\r4 documents\r           \r", result.Error);
    }

    [Theory]
    [InlineData(true, 0.05)]
    [InlineData(false, 1)]
    public async Task Progress_ShortRunOrNoTerminal_IsNotShown(bool isTerminal, double secondsAStep)
    {
        using var scratch = new Scratch();
        var run = new ToolRun
        {
            Directory = scratch.Path,
            IsTerminal = isTerminal,
            Input = new MemoryStream(s_lines),
            Time = new SlowClock(TimeSpan.FromSeconds(secondsAStep)),
        };

        Assert.Empty((await run.RunAsync("check", "--lines", "-")).Error);
    }

    /// <summary>A clock that advances by a step at each reading.</summary>
    private sealed class SlowClock(TimeSpan step) : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks += step.Ticks;
    }
}
