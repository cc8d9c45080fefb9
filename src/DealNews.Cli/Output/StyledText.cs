using Spectre.Console;

namespace DealNews.Cli;

/// <summary>Writes styled text to a terminal, and the same text without styles elsewhere.</summary>
internal sealed class StyledText(TextWriter writer, IAnsiConsole? terminal)
{
    /// <summary>Writes text.</summary>
    public void Write(string text, Style? style = null)
    {
        if (terminal is null)
        {
            writer.Write(text);
        }
        else
        {
            terminal.Write(new Text(text, style));
        }
    }

    /// <summary>Writes an indented line. On a terminal, long lines wrap with the same indentation.</summary>
    public void WriteIndented(int indent, string line)
    {
        if (terminal is null)
        {
            writer.WriteLine(new string(' ', indent) + line);
        }
        else
        {
            terminal.Write(new Padder(new Text(line), new(indent, 0, 0, 0)));
        }
    }

    /// <summary>Writes an indented line of an article. A style marks the span if possible, otherwise » and «.</summary>
    public void WriteIndented(int indent, string lead, Excerpt excerpt, Style marked)
    {
        if (terminal is not { Profile.Capabilities.ColorSystem: not ColorSystem.NoColors })
        {
            WriteIndented(indent, lead + excerpt.Marked);
            return;
        }

        var line = new Paragraph(lead).Append(excerpt.Before).Append(excerpt.Stretch, marked).Append(excerpt.After);
        terminal.Write(new Padder(line, new(indent, 0, 0, 0)));
    }

    public void Flush() => writer.Flush();
}
