namespace DealNews.Tests;

/// <summary>The examples of the documentation.</summary>
internal static class Examples
{
    public static IEnumerable<string> Paths
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "DealNews.sln")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("No DealNews.sln above the tests.");
            }

            return Directory
                .EnumerateFiles(
                    Path.Combine(folder.FullName, "docs", "examples"),
                    "facts*.json",
                    SearchOption.AllDirectories
                )
                .Order(StringComparer.Ordinal);
        }
    }

    public static IEnumerable<byte[]> Texts => Paths.Select(File.ReadAllBytes);
}
