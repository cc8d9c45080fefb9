using System.Text;

namespace DealNews.Cli.Tests;

/// <summary>Runs the tool in the process of the tests.</summary>
internal sealed record ToolRun
{
    public required string Directory { get; init; }

    public Stream Input { get; init; } = Stream.Null;

    public bool IsInputTerminal { get; init; }

    public bool IsTerminal { get; init; }

    public bool AllowsColour { get; init; } = true;

    public int Width { get; init; } = 80;

    public Stream? Output { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public CancellationToken CancellationToken { get; init; }

    public async Task<ToolResult> RunAsync(params string[] arguments)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await DealNewsTool.RunAsync(
            arguments,
            new()
            {
                Input = Input,
                Output = Output ?? output,
                Error = error,
                IsInputTerminal = IsInputTerminal,
                IsOutputTerminal = IsTerminal,
                IsErrorTerminal = IsTerminal,
                AllowsColour = AllowsColour,
                Width = Width,
                Directory = Directory,
                Time = Time,
            },
            CancellationToken
        );
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
