using System.Globalization;
using DealNews.Grounding;
using DealNews.Validation;
using FluentValidation;
using Spectre.Console;

namespace DealNews.Cli;

/// <summary>
/// Writes findings as text, by file: line and column, severity, code and pointer in one line, then the message.
/// </summary>
/// <param name="output">The output.</param>
/// <param name="article">The article, for excerpts; null without <c>--text</c>.</param>
internal sealed class TextFindingsWriter(StyledText output, SourceText? article = null) : IFindingsWriter
{
    private static readonly Style s_strong = new(decoration: Decoration.Bold);
    private static readonly Style s_good = new(Color.Green);
    private static readonly Style s_pointer = new(Color.Aqua);
    private static readonly Style s_stretch = new(Color.Red, decoration: Decoration.Underline);

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
            output.Write(NameOf(_file) + "\n", s_strong);
        }

        foreach (var finding in document.Findings)
        {
            // Columns only become wider, because lines that are already written cannot change.
            _placeWidth = Math.Max(_placeWidth, PlaceOf(finding).Length);
            _severityWidth = Math.Max(_severityWidth, finding.Severity.Name().Length);
        }

        foreach (var finding in document.Findings)
        {
            Write(finding);
        }

        output.Flush();
    }

    public void WriteClean(string file)
    {
        if (_file is not null)
        {
            Separate();
            _file = null;
        }

        _isFirst = false;
        output.Write($"{NameOf(file)}: ");
        output.Write("no findings\n", s_good);
        output.Flush();
    }

    public void End(CheckTally tally, bool isComplete)
    {
        if (tally.Documents == 0 && !isComplete)
        {
            return;
        }

        Separate();
        var found = Summary(tally);
        var documents = Count.Of(tally.Documents, "document", "documents");
        output.Write(found ?? "no findings", StyleOf(tally));
        var facts = tally.Facts.Values.Sum();
        output.Write($" in {documents}{(found is null ? $", {Count.Of(facts, "fact", "facts")}" : "")}\n");
        if (found is null && facts > 0)
        {
            WriteKinds(tally.Facts);
        }

        output.Flush();
    }

    private static string NameOf(string file) =>
        file == FactsText.StandardInput ? "standard input" : PrintableText.Of(file);

    private static string PlaceOf(Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Line}:{finding.Column}");

    private static string? Summary(CheckTally tally)
    {
        string[] parts =
        [
            tally.Errors > 0 ? Count.Of(tally.Errors, "error", "errors") : "",
            tally.Warnings > 0 ? Count.Of(tally.Warnings, "warning", "warnings") : "",
            tally.Information > 0 ? Count.Of(tally.Information, "information", "information") : "",
        ];
        var text = string.Join(", ", parts.Where(part => part.Length > 0));
        return text.Length == 0 ? null : text;
    }

    private static Style StyleOf(CheckTally tally) =>
        tally.Errors > 0 ? StyleOf(Severity.Error)
        : tally.Warnings > 0 ? StyleOf(Severity.Warning)
        : s_good;

    private static Style StyleOf(Severity severity) =>
        severity switch
        {
            Severity.Error => new(Color.Red, decoration: Decoration.Bold),
            Severity.Warning => new(Color.Yellow, decoration: Decoration.Bold),
            _ => new(Color.Blue, decoration: Decoration.Bold),
        };

    private void Write(Finding finding)
    {
        output.Write($"  {PlaceOf(finding).PadRight(_placeWidth)}  ");
        output.Write(finding.Severity.Name().PadRight(_severityWidth), StyleOf(finding.Severity));
        output.Write($"  {finding.Code}");
        if (finding.Pointer.Length > 0)
        {
            output.Write("  " + PrintableText.Of(finding.Pointer), s_pointer);
        }

        output.Write("\n");
        output.WriteIndented(_placeWidth + 4, PrintableText.Of(finding.Message));
        if (finding is { Span: { } where } && article is not null)
        {
            var excerpt = Excerpt.Of(article, where);
            output.WriteIndented(
                _placeWidth + 4,
                string.Create(CultureInfo.InvariantCulture, $"at {excerpt.Start}: "),
                excerpt,
                s_stretch
            );
        }
    }

    private void WriteKinds(IReadOnlyDictionary<string, long> facts)
    {
        var kindWidth = facts.Keys.Max(kind => kind.Length);
        var numberWidth = facts.Values.Max().ToString(CultureInfo.InvariantCulture).Length;
        foreach (var (kind, number) in facts)
        {
            output.Write(
                $"  {kind.PadRight(kindWidth)}  {number.ToString(CultureInfo.InvariantCulture).PadLeft(numberWidth)}\n"
            );
        }
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            output.Write("\n");
        }

        _isFirst = false;
    }
}
