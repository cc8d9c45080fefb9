using Spectre.Console;

namespace DealNews.Cli;

/// <summary>Text with styles, which only a terminal gets to see; a pipe gets the same text plain and without further cost.</summary>
internal sealed class StyledText(TextWriter writer, IAnsiConsole? terminal)
{
    /// <summary>Writes text as it is.</summary>
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

    /// <summary>Writes an indented line. On a terminal, a long one goes on below its beginning.</summary>
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

    /// <summary>Writes an indented line of an article with a stretch marked: by a style where there are styles, else by characters.</summary>
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
