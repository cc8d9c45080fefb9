using System.Runtime.CompilerServices;

namespace DealNews.Documentation.Tests;

/// <summary>Accesses the files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>Whether to update the pages with the output of their code, set by DEALNEWS_UPDATE=1.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("DEALNEWS_UPDATE") == "1";

    /// <summary>The file name of a package readme, which package galleries show.</summary>
    public const string PackagePage = "PACKAGE.md";

    public static IEnumerable<string> MarkdownFiles() =>
        Directory
            .EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Root, "*.md"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "src"), PackagePage, SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path))
            .Order(StringComparer.Ordinal);

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Root, relativePath));

    public static void Write(string relativePath, string text) =>
        File.WriteAllText(Path.Combine(Root, relativePath), text);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
