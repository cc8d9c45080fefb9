using System.Text;
using Spectre.Console;

namespace DealNews.Cli;

/// <summary>The streams, terminal settings, directory and clock of a command. Tests replace them.</summary>
internal sealed class ToolConsole
{
    private TextWriter? _text;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, in UTF-8.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether standard input is a terminal.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether the terminal supports colour and the user allows it.</summary>
    public bool AllowsColour { get; init; }

    /// <summary>The width of the terminal in columns.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The directory to which relative paths refer.</summary>
    public required string Directory { get; init; }

    /// <summary>The source of the current time.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Standard output as text; flush it before writing to <see cref="Output"/>.</summary>
    public TextWriter Text =>
        _text ??= new StreamWriter(Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Standard output with styles.</summary>
    public StyledText StyledOutput => new(Text, IsOutputTerminal ? TerminalOf(Text) : null);

    /// <summary>Standard error with styles.</summary>
    public StyledText StyledError => new(Error, IsErrorTerminal ? TerminalOf(Error) : null);

    /// <summary>Returns standard input. If it is a terminal, prints a line that the tool waits for input.</summary>
    public Stream OpenInput()
    {
        if (IsInputTerminal)
        {
            WriteError(
                $"reading standard input; {(OperatingSystem.IsWindows() ? "Ctrl+Z and Enter end" : "Ctrl+D ends")} it"
            );
        }

        return Input;
    }

    /// <summary>Writes an error message in one line to standard error.</summary>
    public void WriteError(string message)
    {
        Text.Flush();
        Error.WriteLine($"dealnews: {PrintableText.Of(message)}");
    }

    /// <summary>Creates a terminal over a writer, with the width and colours of this console.</summary>
    public IAnsiConsole TerminalOf(TextWriter writer)
    {
        var console = AnsiConsole.Create(
            new()
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = AllowsColour ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = AllowsColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                // ProcessConsole has already evaluated the environment.
                Enrichment = new() { UseDefaultEnrichers = false },
                EnvironmentVariables = [],
            }
        );
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
