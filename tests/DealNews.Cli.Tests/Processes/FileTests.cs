namespace DealNews.Cli.Tests;

/// <summary>Files of unusual kinds, in unusual numbers, and files that change while the tool runs.</summary>
public sealed class FileTests
{
    [Fact]
    public Task Check_MoreFilesThanCanBeOpen_ReadsAll() => CheckManyFilesAsync(1_500, times: 1);

    [Fact]
    [Trait("Category", "Slow")]
    public Task Check_ThirtyThousandArguments_ReadsAll() => CheckManyFilesAsync(100, times: 300);

    [Fact]
    public async Task Check_FileVanishes_ReportsItAndReadsTheRest()
    {
        Shell.RequireUnix();
        using var scratch = new Scratch();
        scratch.Write("a.json", Samples.Clean);
        scratch.Write("b.json", Samples.Clean);

        var result = await Shell.RunAsync(
            scratch,
            """
            mkfifo pipe
            "$dealnews" check pipe a.json b.json &
            # Waits until the tool has opened the pipe.
            exec 3>pipe
            rm a.json
            cat b.json >&3
            exec 3>&-
            wait $!
            """
        );

        Assert.Equal(
            new ToolResult(
                2,
                """
                pipe: no findings
                b.json: no findings

                no findings in 2 documents, 4 facts
                  investmentPledge  2
                  partnership       2

                """,
                "dealnews: a.json: file not found\n"
            ),
            result
        );
    }

    [Theory]
    [InlineData("check pipe", 0, "")]
    [InlineData("check --lines pipe", 0, "")]
    [InlineData("format pipe", 0, "")]
    [InlineData("format --check pipe", 1, "")]
    [InlineData("mentions pipe", 0, "")]
    [InlineData(
        "format --write pipe",
        2,
        "dealnews: pipe: is not a regular file, and only such a file can be rewritten\n"
    )]
    public async Task Run_NamedPipe_ReadsIt(string arguments, int exitCode, string error)
    {
        Shell.RequireLinux("Only Linux tells that a file is a pipe.");
        using var scratch = new Scratch();

        var result = await Shell.RunAsync(
            scratch,
            $$"""
            mkfifo pipe
            { echo ' {}' >pipe; } &
            "$dealnews" {{arguments}}
            code=$?
            kill $! 2>/dev/null
            exit $code
            """
        );

        Assert.Equal((exitCode, error), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("check loop", "loop: Too many levels of symbolic links")]
    [InlineData("format --write loop", "loop: Too many levels of symbolic links")]
    [InlineData("check nowhere", "nowhere: file not found")]
    [InlineData("format --write nowhere", "nowhere: file not found")]
    [InlineData("mentions .", ".: is a directory; expected a file")]
    [InlineData("check ./", "./: is a directory; expected a file")]
    public async Task Run_NoFile_ReportsIt(string arguments, string error)
    {
        Shell.RequireLinux("Other systems have other words for the errors.");
        using var scratch = new Scratch();

        var result = await Shell.RunAsync(
            scratch,
            $"ln -s loop loop; ln -s missing nowhere; \"$dealnews\" {arguments}"
        );

        Assert.Equal((2, $"dealnews: {error}\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Run_NameWithNul_ReportsIt()
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync("check", "a\0b.json");

        Assert.Equal((2, "dealnews: a\\u{0000}b.json: file not found\n"), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("check closed.json open.json", "closed.json: access denied")]
    [InlineData("check folder/open.json open.json", "folder/open.json: access denied")]
    [InlineData("format --check closed.json open.json", "closed.json: access denied")]
    [InlineData("format --write closed.json open.json", "closed.json: is read-only and cannot be rewritten")]
    [InlineData("mentions closed.json", "closed.json: access denied")]
    [InlineData("check open.json --text closed.json", "closed.json: access denied")]
    public async Task Run_NoPermission_ReportsIt(string arguments, string error)
    {
        Shell.RequireUnix();
        using var scratch = new Scratch();
        scratch.Write("open.json", "{}\n");
        scratch.Write("closed.json", "{}\n");
        scratch.Write("folder/open.json", "{}\n");

        var result = await Shell.RunAsync(
            scratch,
            $$"""
            chmod 000 closed.json folder
            limited=
            if [ -r closed.json ]; then
              # The user is root, to whom permissions do not apply without this.
              limited='setpriv --bounding-set -dac_override,-dac_read_search --'
              $limited true 2>/dev/null || exit 77
            fi
            $limited "$dealnews" {{arguments}}
            code=$?
            chmod 700 folder
            exit $code
            """
        );

        Assert.SkipWhen(result.ExitCode == 77, "The user is root, and setpriv is missing or not allowed.");
        Assert.Equal((2, $"dealnews: {error}\n"), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("format --lines many.jsonl >output", "cannot write the output: file too large")]
    [InlineData("check --lines many.jsonl >output", "cannot write the output: file too large")]
    [InlineData("format --write many.jsonl", "many.jsonl: cannot be rewritten: file too large")]
    public async Task Run_FileTooLarge_FailsAndKeepsFile(string arguments, string error)
    {
        Shell.RequireLinux("Other systems have other words for the error.");
        using var scratch = new Scratch();
        var old = string.Concat(Enumerable.Repeat(" " + Samples.Warned + "\n", 10_000));
        scratch.Write("many.jsonl", old);

        var result = await Shell.RunAsync(scratch, $"ulimit -f 64; \"$dealnews\" {arguments}");

        Assert.Equal((2, $"dealnews: {error}\n"), (result.ExitCode, result.Error));
        Assert.Equal(old, scratch.Read("many.jsonl"));
        Assert.Empty(Directory.GetFiles(scratch.Path, ".dealnews-*"));
    }

    // The files are given as often as needed.
    private static async Task CheckManyFilesAsync(int files, int times)
    {
        Shell.RequireLinux("Other systems allow fewer arguments.");
        using var scratch = new Scratch();
        for (var i = 0; i < files; i++)
        {
            scratch.Write(FormattableString.Invariant($"{i}.json"), Samples.Informational);
        }

        var result = await Shell.RunAsync(
            scratch,
            $"""
            for i in $(seq {times}); do set -- "$@" *.json; done
            "$dealnews" check "$@" | tail -n 1
            """
        );

        var count = files * times;
        Assert.Equal(
            new ToolResult(0, FormattableString.Invariant($"{count} information in {count} documents\n"), ""),
            result
        );
    }
}
