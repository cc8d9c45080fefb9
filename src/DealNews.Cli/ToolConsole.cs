using System.Text;
using Spectre.Console;

namespace DealNews.Cli;

/// <summary>Everything that a command reads from and writes to, so that tests run commands in their own process.</summary>
internal sealed class ToolConsole
{
    private TextWriter? _text;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output; what is written to it is UTF-8.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at standard output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person looks at standard error.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether a terminal may be written to in colour.</summary>
    public bool AllowsColour { get; init; }

    /// <summary>How many columns the terminal has.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The directory that relative paths start from.</summary>
    public required string Directory { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Standard output as text; flush it before writing to <see cref="Output"/>.</summary>
    public TextWriter Text =>
        _text ??= new StreamWriter(Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Standard output with styles.</summary>
    public StyledText StyledOutput => new(Text, IsOutputTerminal ? TerminalOf(Text) : null);

    /// <summary>Standard error with styles.</summary>
    public StyledText StyledError => new(Error, IsErrorTerminal ? TerminalOf(Error) : null);

    /// <summary>Says in one line what went wrong.</summary>
    public void Complain(string message)
    {
        Text.Flush();
        Error.WriteLine($"dealnews: {PrintableText.Of(message)}");
    }

    /// <summary>A terminal behind a writer, of the width and the colours that this console has.</summary>
    public IAnsiConsole TerminalOf(TextWriter writer)
    {
        var console = AnsiConsole.Create(
            new()
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = AllowsColour ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = AllowsColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                // What the environment says was looked at already, in one place.
                Enrichment = new() { UseDefaultEnrichers = false },
                EnvironmentVariables = [],
            }
        );
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
