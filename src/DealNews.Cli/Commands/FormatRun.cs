namespace DealNews.Cli;

/// <summary>One run of <c>dealnews format</c>.</summary>
internal sealed class FormatRun(ToolConsole console, bool isLines, CancellationToken cancellationToken)
{
    private readonly TextFindingsWriter _faults = new(console.StyledError);
    private readonly FileRewriter _rewriter = new(console);
    private bool _hasFindings;

    /// <summary>Writes the canonical form of a file to standard output.</summary>
    public async Task PrintAsync(string file)
    {
        using var text = await OpenAsync(file);
        var canonical = new CanonicalText(text, _faults);
        await foreach (var document in canonical.DocumentsAsync(cancellationToken))
        {
            // A terminal must not interpret characters of a document; the escapes have the same meaning in JSON.
            if (console.IsOutputTerminal)
            {
                await console.Text.WriteAsync(PrintableJsonEncoder.EscapeText(document.Span));
            }
            else
            {
                await console.Output.WriteAsync(document, cancellationToken);
            }
        }

        _hasFindings |= !canonical.IsReadable;
    }

    /// <summary>Prints the name of a file that is not in canonical form.</summary>
    public async Task CheckAsync(string file)
    {
        using var content = new ContentComparison();
        using var text = await FactsText.OpenAsync(
            file,
            new InputStream(file, console) { Observer = content.AddRead },
            isLines,
            cancellationToken
        );
        var canonical = new CanonicalText(text, _faults);
        await foreach (var document in canonical.DocumentsAsync(cancellationToken))
        {
            content.AddWritten(document.Span);
        }

        // A file with a document that cannot be deserialized has no canonical form.
        _hasFindings |= !canonical.IsReadable || !content.IsEqual;
        if (canonical.IsReadable && !content.IsEqual)
        {
            await console.Text.WriteLineAsync(PrintableText.Of(file));
        }
    }

    /// <summary>Rewrites a file that is not in canonical form, and prints its name.</summary>
    public async Task RewriteAsync(string file)
    {
        using var rewrite = _rewriter.Open(file);
        using var text = await FactsText.OpenAsync(file, rewrite.Input, isLines, cancellationToken);
        var canonical = new CanonicalText(text, _faults);
        await foreach (var document in canonical.DocumentsAsync(cancellationToken))
        {
            await rewrite.WriteAsync(document, cancellationToken);
        }

        // A file with a document that cannot be deserialized stays unchanged.
        _hasFindings |= !canonical.IsReadable;
        if (canonical.IsReadable && await rewrite.CommitAsync(cancellationToken))
        {
            await console.Text.WriteLineAsync(PrintableText.Of(file));
        }
    }

    /// <summary>Runs one of the methods above for each file.</summary>
    public async Task<int> RunAsync(IEnumerable<string> files, Func<string, Task> visit)
    {
        var isComplete = await InputFiles.VisitAsync(files, visit, console.WriteError);
        return !isComplete ? ExitCode.Failure
            : _hasFindings ? ExitCode.Findings
            : ExitCode.Success;
    }

    private Task<FactsText> OpenAsync(string file) => FactsText.OpenAsync(file, isLines, console, cancellationToken);
}
