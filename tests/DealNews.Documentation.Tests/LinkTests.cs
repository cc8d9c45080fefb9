using System.Text.RegularExpressions;

namespace DealNews.Documentation.Tests;

/// <summary>Links between the pages lead somewhere.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages() => new(Repository.MarkdownFiles());

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_LinkToAFile_LeadsToAFile(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var broken = Link().Matches(Repository.Read(page))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0])))
            .ToList();
        Assert.Empty(broken);
    }

    public static TheoryData<string> PackagePages() => new(Repository.MarkdownFiles().Where(IsOfPackage));

    [Theory]
    [MemberData(nameof(PackagePages))]
    public void PackagePage_Link_LeadsSomewhereFromAGallery(string page)
    {
        var relative = Link().Matches(Repository.Read(page))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.StartsWith("https://", StringComparison.Ordinal));
        Assert.Empty(relative);
    }

    private static bool IsOfPackage(string page) => Path.GetFileName(page) == Repository.PackagePage;

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
