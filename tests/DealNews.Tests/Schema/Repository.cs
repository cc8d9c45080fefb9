using System.Runtime.CompilerServices;

namespace DealNews.Tests;

/// <summary>The files of the repository that these tests were compiled from.</summary>
internal static class Repository
{
    public static string Root { get; } =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    public static IEnumerable<string> ExampleFacts() =>
        Directory
            .EnumerateFiles(Path.Combine(Root, "docs", "examples"), "facts*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
