using System.Globalization;
using DealNews.Validation;
using FluentValidation;
using Spectre.Console;

namespace DealNews.Cli;

/// <summary>Findings as a person reads them: by file, each with its place on a line and its message below.</summary>
internal sealed class TextFindingsWriter(IAnsiConsole console, bool isTerminal) : IFindingsWriter
{
    private static readonly Style s_strong = new(decoration: Decoration.Bold);
    private static readonly Style s_good = new(Color.Green);
    private static readonly Style s_pointer = new(Color.Aqua);

    private string? _file;
    private bool _isFirst = true;
    private int _placeWidth;
    private int _severityWidth;

    public void Write(CheckedDocument document)
    {
        if (_file != document.File)
        {
            Separate();
            _file = document.File;
            (_placeWidth, _severityWidth) = (0, 0);
            console.Write(new Text(NameOf(_file) + "\n", s_strong));
        }

        foreach (var finding in document.Findings)
        {
            // Columns only grow: what was written before is no longer there to be moved.
            _placeWidth = Math.Max(_placeWidth, PlaceOf(finding).Length);
            _severityWidth = Math.Max(_severityWidth, finding.Severity.Name().Length);
        }

        foreach (var finding in document.Findings)
        {
            Write(finding);
        }

        Flush();
    }

    public void WriteClean(string file)
    {
        if (_file is not null)
        {
            Separate();
            _file = null;
        }

        _isFirst = false;
        console.Write(new Text($"{NameOf(file)}: "));
        console.Write(new Text("no findings\n", s_good));
        Flush();
    }

    public void End(CheckTally tally, bool isComplete)
    {
        if (tally.Documents == 0 && !isComplete)
        {
            return;
        }

        Separate();
        var found = Summary(tally);
        var documents = Count.Of(tally.Documents, "document");
        console.Write(new Text(found ?? "no findings", StyleOf(tally)));
        var facts = tally.Facts.Values.Sum();
        console.Write(new Text($" in {documents}{(found is null ? $", {Count.Of(facts, "fact")}" : "")}\n"));
        if (found is null && facts > 0)
        {
            WriteKinds(tally.Facts);
        }

        Flush();
    }

    private static string NameOf(string file) => file == FactsText.StandardInput ? "standard input" : PrintableText.Of(file);

    private static string PlaceOf(Finding finding) => string.Create(CultureInfo.InvariantCulture, $"{finding.Line}:{finding.Column}");

    private static string? Summary(CheckTally tally)
    {
        var parts = new[] { (tally.Errors, "error", "errors"), (tally.Warnings, "warning", "warnings"), (tally.Information, "note", "notes") }
            .Where(part => part.Item1 > 0)
            .Select(part => Count.Of(part.Item1, part.Item2, part.Item3));
        var text = string.Join(", ", parts);
        return text.Length == 0 ? null : text;
    }

    private static Style StyleOf(CheckTally tally) =>
        tally.Errors > 0 ? StyleOf(Severity.Error) : tally.Warnings > 0 ? StyleOf(Severity.Warning) : s_good;

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new(Color.Yellow, decoration: Decoration.Bold),
        _ => new(Color.Blue, decoration: Decoration.Bold),
    };

    private void Write(Finding finding)
    {
        var line = new Paragraph($"  {PlaceOf(finding).PadRight(_placeWidth)}  ");
        line.Append(finding.Severity.Name().PadRight(_severityWidth), StyleOf(finding.Severity));
        line.Append($"  {finding.Code}");
        if (finding.Pointer.Length > 0)
        {
            line.Append("  " + PrintableText.Of(finding.Pointer), s_pointer);
        }

        console.Write(line.Append("\n"));
        var message = PrintableText.Of(finding.Message);
        var indent = _placeWidth + 4;

        // On a terminal, a long message goes on below its beginning; a pipe gets it in one piece.
        console.Write(isTerminal
            ? new Padder(new Text(message), new(indent, 0, 0, 0))
            : new Text($"{new string(' ', indent)}{message}\n"));
    }

    private void WriteKinds(IReadOnlyDictionary<string, long> facts)
    {
        var kindWidth = facts.Keys.Max(kind => kind.Length);
        var numberWidth = facts.Values.Max().ToString(CultureInfo.InvariantCulture).Length;
        foreach (var (kind, number) in facts)
        {
            console.Write(new Text($"  {kind.PadRight(kindWidth)}  {number.ToString(CultureInfo.InvariantCulture).PadLeft(numberWidth)}\n"));
        }
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            console.Write(new Text("\n"));
        }

        _isFirst = false;
    }

    private void Flush() => console.Profile.Out.Writer.Flush();
}
