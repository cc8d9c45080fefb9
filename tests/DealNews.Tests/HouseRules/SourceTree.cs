using System.Text.RegularExpressions;

namespace DealNews.Tests.HouseRules;

/// <summary>The C# files of the repository, and the types that they declare.</summary>
internal static partial class SourceTree
{
    private static readonly string s_root = FindRoot();

    /// <summary>The hand-written files below <c>src</c> and <c>tests</c>, by their path from the root.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. new[] { "src", "tests" }
            .SelectMany(static folder =>
                Directory.EnumerateFiles(Path.Combine(s_root, folder), "*.cs", SearchOption.AllDirectories)
            )
            .Select(static file => Path.GetRelativePath(s_root, file).Replace('\\', '/'))
            .Where(static file => !file.Contains("/bin/") && !file.Contains("/obj/"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The files that the formatter ignores: tables with one case in a row.</summary>
    public static IReadOnlyList<string> Tables { get; } =
    [
        .. Read(".csharpierignore")
            .Select(static line => line.Trim())
            .Where(static line => line.Length > 0 && line[0] != '#'),
    ];

    public static string[] Read(string file) => File.ReadAllLines(Path.Combine(s_root, file));

    /// <summary>
    /// The names of the types that a file declares outside other types; a generic one is <c>NameOfT</c>.
    /// </summary>
    public static IReadOnlyList<string> Types(string file) =>
        [
            .. Read(file)
                .Select(static line => Declaration().Match(line))
                .Where(static match => match.Success)
                .Select(static match => match.Groups["name"].Value + (match.Groups["generic"].Success ? "OfT" : ""))
                .Distinct(),
        ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DealNews.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe) )*"
            + @"(?:class|struct|record struct|record class|record|interface|enum|delegate \S+) "
            + @"(?<name>\w+)(?<generic><)?"
    )]
    private static partial Regex Declaration();
}
