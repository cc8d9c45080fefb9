namespace DealNews.Documentation.Tests;

/// <summary>A block that names a file behind its language is an excerpt of it.</summary>
public sealed class ExcerptTests
{
    /// <summary>Each excerpt: its page, and its place among the blocks of the page.</summary>
    public static TheoryData<string, int> Excerpts() => Pages.BlocksWhere(block => block.Source.Length > 0);

    [Theory]
    [MemberData(nameof(Excerpts))]
    public void Excerpt_OfAFile_StandsInIt(string page, int index)
    {
        var block = MarkdownBlock.In(Repository.Read(page))[index];
        var file = Path.Combine(Path.GetDirectoryName(page)!, block.Source);
        Assert.Contains($"\n{block.Text}\n", $"\n{Repository.Read(file)}", StringComparison.Ordinal);
    }
}
