using System.Text;
using DealNews.Grounding;
using DealNews.Reports;
using DealNews.Validation;

namespace DealNews.Cli;

/// <summary>One run of <c>dealnews report</c>.</summary>
internal sealed class ReportRun(ToolConsole console, SourceText? article, ReportOptions options, bool isLines)
{
    private readonly ValidationOptions _options = new()
    {
        Rules = article is null ? [] : [new GroundingVerifier(article)],
    };
    private readonly List<Inspection> _inspections = [];

    public async Task<int> WriteAsync(IEnumerable<string> files, string? output, CancellationToken cancellationToken)
    {
        var isComplete = await InputFiles.VisitAsync(
            files,
            file => ReadAsync(file, cancellationToken),
            console.WriteError
        );
        if (!isComplete)
        {
            return ExitCode.Failure;
        }

        if (article is not null && _inspections.Count != 1)
        {
            console.WriteError(
                $"option --text with {Count.Of(_inspections.Count, "document", "documents")}; expected a single one"
            );
            return ExitCode.Failure;
        }

        var html = _inspections is [var single]
            ? HtmlReport.OfArticle(single, article, options)
            : HtmlReport.OfDocuments(_inspections, options);
        await WriteAsync(html, output, cancellationToken);
        return _inspections.TrueForAll(static each => each.Document is not null) ? ExitCode.Success : ExitCode.Findings;
    }

    private async Task ReadAsync(string file, CancellationToken cancellationToken)
    {
        using var text = await FactsText.OpenAsync(file, isLines, console, cancellationToken);
        await foreach (var inspection in text.InspectAsync(_options, cancellationToken))
        {
            _inspections.Add(inspection);
        }
    }

    private async Task WriteAsync(string html, string? output, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        if (output is null)
        {
            await console.Output.WriteAsync(bytes, cancellationToken);
            return;
        }

        var path = InputStream.PathOf(output, console.Directory);
        try
        {
            await File.WriteAllBytesAsync(path, bytes, cancellationToken);
        }
        catch (Exception exception) when (InputFault.IsOfFile(exception))
        {
            throw InputFault.Of(output, exception);
        }
    }
}
