using System.Text.RegularExpressions;

namespace DealNews.Documentation.Tests;

/// <summary>Tests the links between the pages.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages() => new(Repository.MarkdownFiles());

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_LinkToFile_Exists(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var broken = Link()
            .Matches(Repository.Read(page))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0])))
            .ToList();
        Assert.Empty(broken);
    }

    public static TheoryData<string> PackagePages() => new(Repository.MarkdownFiles().Where(IsOfPackage));

    [Theory]
    [MemberData(nameof(PackagePages))]
    public void PackagePage_Link_IsAbsolute(string page)
    {
        var relative = Link()
            .Matches(Repository.Read(page))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.StartsWith("https://", StringComparison.Ordinal));
        Assert.Empty(relative);
    }

    private static bool IsOfPackage(string page) => Path.GetFileName(page) == Repository.PackagePage;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_LinkToHeading_Exists(string page)
    {
        var folder = Path.GetDirectoryName(page)!;
        var broken = Link()
            .Matches(Repository.Read(page))
            .Select(match => match.Groups[1].Value.Split('#'))
            .Where(target =>
                target is [var file, _]
                && (
                    file.Length == 0
                    || (
                        file.EndsWith(".md", StringComparison.Ordinal)
                        && !file.Contains("://", StringComparison.Ordinal)
                    )
                )
            )
            .Where(target =>
                !Anchors(target[0].Length == 0 ? page : Path.Combine(folder, target[0])).Contains(target[1])
            )
            .Select(target => string.Join('#', target))
            .ToList();
        Assert.Empty(broken);
    }

    // The anchors that code hosting sites create for headings.
    private static IEnumerable<string> Anchors(string page) =>
        Heading()
            .Matches(Repository.Read(page))
            .Select(match => Punctuation().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"^#+ +(.+?) *$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
