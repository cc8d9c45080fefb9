namespace DealNews.Cli;

/// <summary>Replaces a file at once: whoever reads it sees the old text or the new one, whatever happens in between.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the new text beside the file and puts it in its place; where the file is a link, in place of what it leads to.</summary>
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
