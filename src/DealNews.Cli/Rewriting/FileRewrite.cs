namespace DealNews.Cli;

/// <summary>
/// Rewrites one file: reads it once, writes a draft next to it, and replaces the content only if no other program has
/// changed the file in the meantime.
/// </summary>
internal sealed class FileRewrite : IDisposable
{
    // Most files of facts are smaller and need a draft only if they change.
    private const int BufferSize = 1024 * 1024;

    private readonly string _name;
    private readonly string _path;
    private readonly FileVersion _version;
    private readonly ContentComparison _content = new();
    private readonly MemoryStream _buffer = new();
    private DraftFile? _draft;

    public FileRewrite(string name, string path)
    {
        _name = name;
        _path = path;
        if (Directory.Exists(path))
        {
            throw InputFault.Of(name, InputFault.Directory);
        }

        try
        {
            _version = FileVersion.Of(path);
            if (!_version.IsRegularFile)
            {
                throw InputFault.Of(name, "is not a regular file, and only such a file can be rewritten");
            }

            if (_version.IsReadOnly)
            {
                throw InputFault.Of(name, "is read-only and cannot be rewritten");
            }

            // Fails early if the file cannot be written.
            File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete)
                .Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputFault.Of(name, exception);
        }

        Input = new(name, InputStream.OpenFile(name, path)) { Observer = _content.AddRead };
    }

    /// <summary>The content of the file.</summary>
    public InputStream Input { get; }

    /// <summary>Writes a part of the new content.</summary>
    /// <exception cref="UnreadableInputException">The draft cannot be written.</exception>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _content.AddWritten(bytes.Span);
        _buffer.Write(bytes.Span);
        if (_buffer.Length >= BufferSize)
        {
            await WritingAsync(() => FlushAsync(cancellationToken));
        }
    }

    /// <summary>Replaces the content of the file if it is different.</summary>
    /// <returns>Whether the content is different.</returns>
    /// <exception cref="UnreadableInputException">
    /// The draft cannot be written, or another program has changed the file since it was opened; the file keeps its
    /// content.
    /// </exception>
    public async Task<bool> CommitAsync(CancellationToken cancellationToken)
    {
        await Input.CopyToAsync(Stream.Null, cancellationToken);
        if (_content.IsEqual)
        {
            return false;
        }

        await WritingAsync(async () =>
        {
            await FlushAsync(cancellationToken);
            _draft!.FlushToDisk();
        });
        await RequireUnchangedAsync(cancellationToken);
        // Windows does not replace a file that is open.
        await Input.DisposeAsync();
        await WritingAsync(() =>
        {
            _draft!.Replace(_path, _version, cancellationToken);
            return Task.CompletedTask;
        });
        return true;
    }

    public void Dispose()
    {
        _draft?.Dispose();
        Input.Dispose();
        _buffer.Dispose();
        _content.Dispose();
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        _draft ??= DraftFile.Create(Path.GetDirectoryName(_path)!, _version.Permissions);
        await _draft.WriteAsync(_buffer.GetBuffer().AsMemory(0, (int)_buffer.Length), cancellationToken);
        _buffer.SetLength(0);
    }

    private async Task RequireUnchangedAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (FileVersion.Of(_path) == _version)
            {
                await using var now = InputStream.OpenFile(_name, _path);
                // A file can change twice in one tick of the file system's clock, so the content is also compared.
                if (await _content.EqualsReadAsync(now, cancellationToken) && FileVersion.Of(_path) == _version)
                {
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NotReplaced(exception);
        }

        throw NotReplaced(null);
    }

    private UnreadableInputException NotReplaced(Exception? cause) =>
        InputFault.Of(_name, "another program changed the file in the meantime; it is not rewritten", cause);

    private async Task WritingAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception exception) when (InputFault.IsOfFile(exception))
        {
            throw InputFault.Of(_name, $"cannot be rewritten: {InputFault.ReasonOf(exception)}", exception);
        }
    }
}
