using System.Globalization;
using DealNews.Grounding;
using DealNews.Json;
using DealNews.Tables;
using DealNews.Validation;

namespace DealNews.Cli;

/// <summary>One run of <c>dealnews export</c>. Streams documents; keeps none in memory.</summary>
internal sealed class ExportRun(ToolConsole console, GroundingVerifier? verifier, TableFormat format, bool isLines)
{
    private readonly ValidationOptions _options = new()
    {
        Rules = verifier is null ? [] : [verifier],
        Json = new DealNewsJsonOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
    };
    private readonly ProgressLine _progress = new(console);
    private long _documents;

    public async Task<int> ExportAsync(IEnumerable<string> files, string folder, CancellationToken cancellationToken)
    {
        await using var writer = TableWriter.Create(folder, new() { Format = format });
        var isComplete = await InputFiles.VisitAsync(
            files,
            file => AppendAsync(writer, file, cancellationToken),
            WriteError
        );
        _progress.Clear();
        if (!isComplete)
        {
            return ExitCode.Failure;
        }

        await writer.CompleteAsync();
        WriteCounts(writer);
        return writer.UnreadableCount > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private async Task AppendAsync(TableWriter writer, string file, CancellationToken cancellationToken)
    {
        using var text = await FactsText.OpenAsync(file, isLines, console, cancellationToken);
        await foreach (var inspection in text.InspectAsync(_options, cancellationToken))
        {
            writer.Append(inspection);
            _progress.Report(text.BytesRead, text.Length, ++_documents);
        }
    }

    private void WriteCounts(TableWriter writer)
    {
        var counts = writer
            .Counts.Select(count =>
                (count.Table.Name, Rows: count.RowCount.ToString("N0", CultureInfo.InvariantCulture))
            )
            .ToList();
        var (nameWidth, rowsWidth) = (counts.Max(count => count.Name.Length), counts.Max(count => count.Rows.Length));
        foreach (var (name, rows) in counts)
        {
            console.Text.WriteLine($"{name.PadRight(nameWidth)}  {rows.PadLeft(rowsWidth)}");
        }

        if (writer.RepeatedCount > 0)
        {
            console.WriteError($"{Count.Of(writer.RepeatedCount, "repeated document", "repeated documents")} skipped");
        }

        if (writer.UnreadableCount > 0)
        {
            console.WriteError(
                $"{Count.Of(writer.UnreadableCount, "document", "documents")} cannot be read; see the table findings"
            );
        }
    }

    private void WriteError(string message)
    {
        _progress.Clear();
        console.WriteError(message);
    }
}
