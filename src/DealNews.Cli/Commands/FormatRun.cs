namespace DealNews.Cli;

/// <summary>One run of <c>dealnews format</c>.</summary>
internal sealed class FormatRun(ToolConsole console, bool isLines, CancellationToken cancellationToken)
{
    private readonly TextFindingsWriter _faults = new(console.StyledError);
    private bool _hasFindings;

    /// <summary>Writes the canonical form of a file to standard output.</summary>
    public async Task PrintAsync(string file)
    {
        using var text = await OpenAsync(file);
        var canonical = new CanonicalText(text, _faults);
        await canonical.WriteAsync(console.Output, cancellationToken);
        _hasFindings |= !canonical.IsReadable;
    }

    /// <summary>Prints the name of a file that is not in canonical form.</summary>
    public async Task CheckAsync(string file)
    {
        if (!await IsCanonicalAsync(file))
        {
            _hasFindings = true;
            await console.Text.WriteLineAsync(file);
        }
    }

    /// <summary>Rewrites a file that is not in canonical form, and prints its name.</summary>
    public async Task RewriteAsync(string file)
    {
        if (!await IsCanonicalAsync(file))
        {
            await AtomicFile.ReplaceAsync(
                Path.GetFullPath(file, console.Directory),
                async destination =>
                {
                    using var text = await OpenAsync(file);
                    await new CanonicalText(text, _faults).WriteAsync(destination, cancellationToken);
                }
            );
            await console.Text.WriteLineAsync(file);
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

    // A file with a document that cannot be deserialized has no canonical form and stays unchanged.
    private async Task<bool> IsCanonicalAsync(string file)
    {
        using var text = await OpenAsync(file);
        await using var original = new InputStream(file, console);
        var canonical = new CanonicalText(text, _faults);
        var isCanonical = await canonical.EqualsAsync(original, cancellationToken);
        _hasFindings |= !canonical.IsReadable;
        return isCanonical || !canonical.IsReadable;
    }

    private Task<FactsText> OpenAsync(string file) => FactsText.OpenAsync(file, isLines, console, cancellationToken);
}
