using System.Runtime.CompilerServices;
using System.Text;
using DealNews.Json;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>The examples of the documentation with the texts of their articles.</summary>
internal static class Examples
{
    public static string Folder { get; } =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "docs", "examples"));

    /// <summary>The paths of all documents, relative to the folder.</summary>
    public static IEnumerable<string> Documents =>
        Directory
            .EnumerateFiles(Folder, "facts*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path))
            .Order(StringComparer.Ordinal);

    public static (ArticleFacts Document, SourceText Text) Load(string path)
    {
        var file = Path.Combine(Folder, path);
        var document = DealNewsJson.Deserialize(File.ReadAllBytes(file));
        var article = Path.Combine(Path.GetDirectoryName(file)!, $"article.{document.Article!.Language}.txt");
        return (document, new(File.ReadAllText(article, Encoding.UTF8)));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
