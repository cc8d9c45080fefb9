namespace DealNews.Cli;

/// <summary>Replaces a file atomically: a reader sees the old or the new content, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes the content to a temporary file in the same folder and moves it over the file, or over the target of a
    /// link.
    /// </summary>
    public static async Task ReplaceAsync(string path, Func<Stream, Task> write)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var draft = Path.Combine(
            Path.GetDirectoryName(target)!,
            $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}"
        );
        try
        {
            await using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write))
            {
                await write(stream);
                FlushToDisk(stream);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            }

            File.Move(draft, target, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    private static void FlushToDisk(FileStream stream) => stream.Flush(flushToDisk: true);
}
