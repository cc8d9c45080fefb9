using System.Buffers;
using System.Globalization;
using DealNews.Grounding;
using DealNews.Json;

namespace DealNews.Cli;

/// <summary>Repairs the evidence of files for <c>dealnews check --fix</c>, before they are checked.</summary>
/// <param name="console">The console.</param>
/// <param name="output">The writer for the list of repairs.</param>
/// <param name="article">The article.</param>
/// <param name="isLines">Whether all files are JSON Lines (<c>--lines</c>).</param>
/// <param name="cancellationToken">Cancels the operation.</param>
internal sealed class FixRun(
    ToolConsole console,
    TextWriter output,
    SourceText article,
    bool isLines,
    CancellationToken cancellationToken
)
{
    private readonly EvidenceRepair _repair = new(article);
    private readonly FileRewriter _rewriter = new(console);

    /// <summary>Repairs each file.</summary>
    /// <returns>Whether all files could be read and, if necessary, rewritten.</returns>
    public Task<bool> FixAsync(IEnumerable<string> files) => InputFiles.VisitAsync(files, FixAsync, console.WriteError);

    // A file is rewritten, in canonical form, only if something was repaired and every document can be deserialized.
    private async Task FixAsync(string file)
    {
        using var rewrite = _rewriter.Open(file);
        using var text = await FactsText.OpenAsync(file, rewrite.Input, isLines, cancellationToken);
        var buffer = new ArrayBufferWriter<byte>();
        List<(long Document, RepairedDocument Result)> results = [];
        var number = 0L;
        await foreach (var inspection in text.InspectAsync(options: null, cancellationToken))
        {
            number++;
            if (inspection.Document is not { } document)
            {
                // The check reports the reason.
                return;
            }

            var result = _repair.Repair(document);
            if (result.Repaired.Count + result.Unrepaired.Count > 0)
            {
                results.Add((number, result));
            }

            buffer.ResetWrittenCount();
            DealNewsJson.Serialize(buffer, result.Document, new() { WriteIndented = !text.IsLines });
            buffer.Write("\n"u8);
            await rewrite.WriteAsync(buffer.WrittenMemory, cancellationToken);
        }

        if (results.Exists(static each => each.Result.Repaired.Count > 0))
        {
            await rewrite.CommitAsync(cancellationToken);
        }

        Report(file, text.IsLines, results);
    }

    private void Report(string file, bool isNumbered, List<(long Document, RepairedDocument Result)> results)
    {
        if (results.Count == 0)
        {
            return;
        }

        output.WriteLine(PrintableText.Of(file));
        foreach (var (number, result) in results)
        {
            var document = isNumbered ? string.Create(CultureInfo.InvariantCulture, $"document {number} ") : "";
            foreach (var repaired in result.Repaired)
            {
                WriteLine($"  fixed      {document}{repaired.Pointer}");
                WriteLine(
                    repaired.NewQuote == repaired.OldQuote
                        ? $"             position {repaired.Span.Start} to {repaired.Span.End}"
                        : $"             \"{repaired.OldQuote}\" → \"{repaired.NewQuote}\""
                            + string.Create(CultureInfo.InvariantCulture, $" at {repaired.Span.Start}")
                );
            }

            foreach (var left in result.Unrepaired)
            {
                WriteLine($"  not fixed  {document}{left.Pointer}");
                WriteLine($"             {Describe(left.Obstacle)}: \"{left.Quote}\"");
            }
        }

        output.WriteLine();
    }

    private void WriteLine(string text) => output.WriteLine(PrintableText.Of(text));

    private static string Describe(RepairObstacle obstacle) =>
        obstacle switch
        {
            RepairObstacle.NoClearPlace => "no place of the text clearly says the same",
            RepairObstacle.SeveralPlaces => "the text has the quote several times",
            RepairObstacle.OtherText => "the text is not the one of textSha256",
            _ => "the text has nothing similar",
        };
}
