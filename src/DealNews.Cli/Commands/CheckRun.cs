using DealNews.Grounding;
using DealNews.Validation;

namespace DealNews.Cli;

/// <summary>One run of <c>dealnews check</c>. Streams documents; keeps none in memory.</summary>
/// <param name="console">The console.</param>
/// <param name="writer">Writes the findings.</param>
/// <param name="verifier">Checks documents against the text of the article; null without <c>--text</c>.</param>
/// <param name="isLines">Whether all files are JSON Lines (<c>--lines</c>).</param>
internal sealed class CheckRun(ToolConsole console, IFindingsWriter writer, GroundingVerifier? verifier, bool isLines)
{
    private readonly ValidationOptions _options = new() { Rules = verifier is null ? [] : [verifier] };
    private readonly CheckTally _tally = new();
    private readonly ProgressLine _progress = new(console);

    public async Task<int> CheckAsync(IEnumerable<string> files, bool isStrict, CancellationToken cancellationToken)
    {
        writer.Begin();
        var isComplete = await InputFiles.VisitAsync(
            files,
            file => CheckFileAsync(file, cancellationToken),
            WriteError
        );
        _progress.Clear();
        writer.End(_tally, isComplete);
        var hasFailed = _tally.Errors > 0 || (isStrict && _tally.Warnings > 0);
        return !isComplete ? ExitCode.Failure
            : hasFailed ? ExitCode.Findings
            : ExitCode.Success;
    }

    private async Task CheckFileAsync(string file, CancellationToken cancellationToken)
    {
        using var text = await FactsText.OpenAsync(file, isLines, console, cancellationToken);
        var number = 0L;
        var isClean = true;
        await foreach (var inspection in text.InspectAsync(_options, cancellationToken))
        {
            var document = new CheckedDocument(
                file,
                ++number,
                inspection.ReadableDocument?.Facts ?? default,
                inspection.Report.Findings
            );
            _tally.Add(document);
            if (document.Findings.Count > 0)
            {
                isClean = false;
                _progress.Clear();
                writer.Write(document);
            }

            _progress.Report(text.BytesRead, text.Length, _tally.Documents);
        }

        if (isClean)
        {
            _progress.Clear();
            writer.WriteClean(file);
        }
    }

    private void WriteError(string message)
    {
        _progress.Clear();
        console.WriteError(message);
    }
}
