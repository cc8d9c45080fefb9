namespace DealNews.Tables.Tests;

/// <summary>Finds files of the repository.</summary>
internal static class Repository
{
    private static readonly string s_root = FindRoot();

    private static readonly bool s_isUpdating = Environment.GetEnvironmentVariable("DEALNEWS_UPDATE") == "1";

    public static string PathOf(string path) => Path.Combine(s_root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>Asserts that a file has a content. DEALNEWS_UPDATE=1 writes it.</summary>
    public static void AssertKept(string path, string content)
    {
        if (s_isUpdating)
        {
            File.WriteAllText(PathOf(path), content);
        }

        Assert.Equal(content, File.Exists(PathOf(path)) ? Read(path) : "");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DealNews.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
