namespace DealNews.Cli;

/// <summary>Visits the files on the command line.</summary>
internal static class InputFiles
{
    /// <summary>Visits each file; reports a file that cannot be read and continues with the next.</summary>
    /// <returns>Whether all files could be read.</returns>
    public static async Task<bool> VisitAsync(
        IEnumerable<string> files,
        Func<string, Task> visit,
        Action<string> writeError
    )
    {
        var isComplete = true;
        foreach (var file in files)
        {
            try
            {
                await visit(file);
            }
            catch (UnreadableInputException exception)
            {
                writeError(exception.Message);
                isComplete = false;
            }
        }

        return isComplete;
    }
}
