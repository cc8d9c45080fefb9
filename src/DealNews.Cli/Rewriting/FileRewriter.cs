namespace DealNews.Cli;

/// <summary>
/// Opens the files of a run for rewriting, and deletes the drafts that a killed run left in their folders.
/// </summary>
/// <example>
/// <code>
/// using var rewrite = rewriter.Open(name);
/// // Read rewrite.Input to its end and write the new content with rewrite.WriteAsync.
/// var isChanged = await rewrite.CommitAsync(cancellationToken);
/// </code>
/// </example>
internal sealed class FileRewriter(ToolConsole console)
{
    private readonly HashSet<string> _sweptFolders = new(StringComparer.Ordinal);

    /// <summary>Opens a file, or the target of a link.</summary>
    /// <exception cref="UnreadableInputException">
    /// The file does not exist, is not a regular file, or cannot be read and written.
    /// </exception>
    public FileRewrite Open(string name)
    {
        var path = TargetOf(name);
        var folder = Path.GetDirectoryName(path)!;
        if (_sweptFolders.Add(folder))
        {
            DraftFile.RemoveAbandoned(folder);
        }

        return new(name, path);
    }

    private string TargetOf(string name)
    {
        var path = InputStream.PathOf(name, console.Directory);
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputFault.Of(name, exception);
        }
    }
}
