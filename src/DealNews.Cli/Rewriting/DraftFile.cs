using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace DealNews.Cli;

/// <summary>
/// A temporary file ("draft") in the same folder with the new content of a file. It is locked while in use, and deleted
/// at the end, even if the process exits early.
/// </summary>
internal sealed partial class DraftFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;

    private DraftFile(string path, UnixFileMode permissions)
    {
        _path = path;
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            // Locks the file, but allows moves.
            Share = FileShare.Delete,
            BufferSize = 0,
        };
        if (OperatingSystem.IsWindows())
        {
            _stream = new(path, options);
        }
        else
        {
            // Nobody else can open the draft before it has its final permissions.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            _stream = new(path, options);
            File.SetUnixFileMode(_stream.SafeFileHandle, permissions);
        }

        AppDomain.CurrentDomain.ProcessExit += Delete;
    }

    /// <summary>Creates an empty draft in a folder.</summary>
    public static DraftFile Create(string folder, UnixFileMode permissions) =>
        new(
            Path.Combine(folder, $".dealnews-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}.draft"),
            permissions
        );

    /// <summary>Deletes the drafts of killed processes. Drafts in use are locked and are not deleted.</summary>
    public static void RemoveAbandoned(string folder)
    {
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, ".dealnews-*.draft", s_allFiles))
            {
                if (NameOfDraft().IsMatch(Path.GetFileName(path)) && new FileInfo(path).LinkTarget is null)
                {
                    RemoveAbandonedFile(path);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // If the folder cannot be listed, opening the file reports the problem.
        }
    }

    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        _stream.WriteAsync(bytes, cancellationToken);

    public void FlushToDisk() => _stream.Flush(flushToDisk: true);

    /// <summary>Gives a file the content of the draft.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="version">The version of the file that is replaced.</param>
    /// <param name="cancellationToken">Cancels the operation until the file starts to change.</param>
    public void Replace(string path, FileVersion version, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var own = FileVersion.Of(_path);
        if (version.Links == 1 && version.Owner == own.Owner)
        {
            File.Move(_path, path, overwrite: true);
        }
        else
        {
            // Replacing the file would leave other hard links with the old content, or change the owner.
            WriteThrough(path);
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Delete;
        Delete(null, EventArgs.Empty);
        _stream.Dispose();
    }

    private static readonly EnumerationOptions s_allFiles = new() { AttributesToSkip = 0 };

    [GeneratedRegex("^\\.dealnews-[0-9a-f]{16}\\.draft$", RegexOptions.CultureInvariant)]
    private static partial Regex NameOfDraft();

    private static void RemoveAbandonedFile(string path)
    {
        try
        {
            // Fails if a process has the draft open. Windows cannot delete a file that is not shared for it.
            var share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, share);
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another process uses it, or it belongs to another user.
        }
    }

    /// <summary>Overwrites a file in place. If this is interrupted, the draft stays under another name.</summary>
    private void WriteThrough(string path)
    {
        using var target = new FileStream(
            path,
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.ReadWrite | FileShare.Delete,
            bufferSize: 0
        );
        var oldLength = target.Length;
        try
        {
            // Writes the part after the old end first, because only that part needs more space, and it can be undone.
            Copy(target, oldLength, _stream.Length);
            target.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (InputFault.IsOfFile(exception))
        {
            target.SetLength(oldLength);
            throw;
        }

        var saved = Path.ChangeExtension(_path, "saved");
        File.Move(_path, saved);
        Copy(target, 0, Math.Min(oldLength, _stream.Length));
        target.SetLength(_stream.Length);
        target.Flush(flushToDisk: true);
        File.Delete(saved);
    }

    private void Copy(FileStream target, long start, long end)
    {
        var buffer = new byte[64 * 1024];
        _stream.Position = start;
        target.Position = start;
        while (start < end)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - start));
            _stream.ReadExactly(part);
            target.Write(part);
            start += part.Length;
        }
    }

    // After the move, the path has no file.
    private void Delete(object? sender, EventArgs arguments)
    {
        try
        {
            File.Delete(_path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next run tries to delete it again.
        }
    }
}
