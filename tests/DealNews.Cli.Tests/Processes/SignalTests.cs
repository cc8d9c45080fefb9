namespace DealNews.Cli.Tests;

/// <summary>Signals to the tool while it waits for the content of a named pipe.</summary>
public sealed class SignalTests
{
    // The tool runs in the foreground, because a shell ignores SIGINT for what it runs in the background.
    private const string Tool = "sh -c 'echo $$ >id; exec \"$dealnews\" \"$@\"' -";

    // The redirection waits until the tool has opened the pipe, which then has no end before the tool ends.
    private const string WithPipe = "exec 3>pipe; kill -$signal $(cat id); while kill -0 $(cat id); do sleep 0.1; done";

    [Theory]
    [InlineData("HUP", 129)]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Run_Signal_EndsWithoutMessage(string signal, int exitCode)
    {
        Shell.RequireUnix();
        using var scratch = new Scratch();

        var result = await Shell.RunAsync(
            scratch,
            $$"""
            signal={{signal}}
            mkfifo pipe
            { {{WithPipe}}; } 2>errors &
            {{Tool}} check pipe
            """
        );

        Assert.Equal(new ToolResult(exitCode, "", ""), result);
    }

    [Theory]
    [InlineData("HUP")]
    [InlineData("INT")]
    public async Task Run_IgnoredSignal_Continues(string signal)
    {
        Shell.RequireUnix();
        using var scratch = new Scratch();

        var result = await Shell.RunAsync(
            scratch,
            $$"""
            trap '' {{signal}}
            mkfifo pipe
            "$dealnews" check pipe &
            exec 3>pipe
            kill -{{signal}} $!
            echo '{}' >&3
            exec 3>&-
            wait $!
            """
        );

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("HUP", 129)]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task FormatWrite_Signal_LeavesWholeFileAndNoDraft(string signal, int exitCode)
    {
        Shell.RequireUnix();
        using var scratch = new Scratch();
        scratch.Write("many.jsonl", ManyLines());

        var result = await Shell.RunAsync(scratch, RewriteAndKill(signal));

        // The run can have ended before the signal.
        Assert.Equal("", result.Error);
        Assert.True(result.ExitCode == 0 || result.ExitCode == exitCode);
        Assert.Empty(DraftsIn(scratch));
        AssertWhole(scratch);
    }

    [Fact]
    public async Task FormatWrite_Killed_LeavesWholeFileAndNextRunRemovesDraft()
    {
        Shell.RequireUnix();
        using var scratch = new Scratch();
        scratch.Write("many.jsonl", ManyLines());

        await Shell.RunAsync(scratch, RewriteAndKill("KILL"));
        AssertWhole(scratch);
        var next = await scratch.RunAsync("format", "--write", "many.jsonl");

        Assert.Equal((0, ""), (next.ExitCode, next.Error));
        Assert.Empty(DraftsIn(scratch));
        Assert.Equal(Canonical(), scratch.Read("many.jsonl"));
    }

    private static string RewriteAndKill(string signal) =>
        $$"""
            { until [ -n "$(find . -name '.dealnews-*')" ] || [ -e end ]; do :; done
              kill -{{signal}} $(cat id); } 2>errors &
            {{Tool}} format --write many.jsonl
            code=$?
            touch end
            wait
            exit $code
            """;

    private static string ManyLines() => string.Concat(Enumerable.Repeat(" " + Samples.Warned + "\n", 40_000));

    private static string Canonical() => ManyLines().Replace("\n ", "\n", StringComparison.Ordinal).TrimStart(' ');

    private static void AssertWhole(Scratch scratch) =>
        Assert.True(scratch.Read("many.jsonl") is var text && (text == ManyLines() || text == Canonical()));

    private static string[] DraftsIn(Scratch scratch) => Directory.GetFiles(scratch.Path, ".dealnews-*");
}
