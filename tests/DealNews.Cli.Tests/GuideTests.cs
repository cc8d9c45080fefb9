namespace DealNews.Cli.Tests;

public sealed class GuideTests
{
    private const string Elision = "…";

    /// <summary>Runs the commands of a page with its files, and compares the output.</summary>
    [Theory]
    [InlineData("docs/command-line.md")]
    [InlineData("README.md")]
    public async Task Guide_Commands_WriteTheShownOutput(string page)
    {
        using var scratch = new Scratch();
        var docs = Path.Combine(Repository(), "docs");
        foreach (var example in Directory.GetDirectories(Path.Combine(docs, "examples")).SelectMany(Directory.GetFiles))
        {
            scratch.Write(
                Path.Combine("docs", Path.GetRelativePath(docs, example)),
                await File.ReadAllTextAsync(example, TestContext.Current.CancellationToken)
            );
        }

        var exitCode = 0;
        var steps = Steps(
                await File.ReadAllLinesAsync(Path.Combine(Repository(), page), TestContext.Current.CancellationToken)
            )
            .ToList();
        Assert.NotEmpty(steps);
        foreach (var (command, shown) in steps)
        {
            switch (command.Split(' '))
            {
                case ["cat", var name]:
                    scratch.Write(name, shown);
                    break;
                case ["echo", "$?"]:
                    Assert.Equal(shown, $"{exitCode}\n");
                    break;
                case ["dealnews", .. var arguments, "<", var input]:
                    exitCode = AssertShown(command, shown, await scratch.PipeAsync(scratch.Read(input), arguments));
                    break;
                case ["dealnews", .. var arguments, ">", _]:
                    exitCode = (await scratch.RunAsync(arguments)).ExitCode;
                    break;
                case ["dealnews", .. var arguments]:
                    exitCode = AssertShown(command, shown, await scratch.RunAsync(arguments));
                    break;
                default:
                    Assert.Fail($"This test does not support the command \"{command}\" of the guide.");
                    break;
            }
        }
    }

    private static int AssertShown(string command, string shown, ToolResult result)
    {
        Assert.Empty(result.Error);
        var isPart = shown.EndsWith(Elision + "\n", StringComparison.Ordinal);
        var expected = isPart ? shown[..^(Elision.Length + 1)] : shown;
        var actual = isPart ? result.Output[..Math.Min(expected.Length, result.Output.Length)] : result.Output;
        Assert.Equal($"$ {command}\n{expected}", $"$ {command}\n{actual}");
        return result.ExitCode;
    }

    // Returns each command of the console blocks, with the output below it.
    private static IEnumerable<(string Command, string Shown)> Steps(string[] guide)
    {
        string? command = null;
        var shown = "";
        var isConsole = false;
        foreach (var line in guide)
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            var isCommand = isConsole && line.StartsWith("$ ", StringComparison.Ordinal);
            if (command is not null && (isFence || isCommand))
            {
                yield return (command, shown);
            }

            command =
                isCommand ? line[2..]
                : isFence ? null
                : command;
            shown = isCommand || isFence ? "" : $"{shown}{line}\n";
            isConsole = isFence ? line == "```console" : isConsole;
        }
    }

    private static string Repository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "DealNews.sln")))
        {
            directory =
                directory.Parent
                ?? throw new DirectoryNotFoundException(
                    "No DealNews.sln above the test assembly; expected to run in the repository."
                );
        }

        return directory.FullName;
    }
}
