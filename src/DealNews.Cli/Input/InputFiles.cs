namespace DealNews.Cli;

/// <summary>Goes through the files that a command was given.</summary>
internal static class InputFiles
{
    /// <summary>Visits each file; one that cannot be read is complained of, and the others are still visited.</summary>
    /// <returns>Whether every file could be read.</returns>
    public static async Task<bool> VisitAsync(
        IEnumerable<string> files,
        Func<string, Task> visit,
        Action<string> complain
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
                complain(exception.Message);
                isComplete = false;
            }
        }

        return isComplete;
    }
}
