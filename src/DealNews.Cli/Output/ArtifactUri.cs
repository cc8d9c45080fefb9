namespace DealNews.Cli;

/// <summary>
/// Converts file names to SARIF artifact URIs (2.1.0, 3.4.3): relative below the current directory, otherwise
/// <c>file:</c>.
/// </summary>
internal static class ArtifactUri
{
    public static string Of(string file, string directory)
    {
        if (file == FactsText.StandardInput)
        {
            return "stdin";
        }

        var full = Path.GetFullPath(file, directory);
        var relative = Path.GetRelativePath(directory, full);
        var isBelow = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return isBelow ? Escape(relative) : new Uri(new Uri("file:///"), Escape(full).TrimStart('/')).AbsoluteUri;
    }

    private static string Escape(string path) =>
        string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
