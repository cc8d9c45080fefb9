namespace DealNews.Documentation.Tests;

/// <summary>Tests the code blocks that name a source file after their language.</summary>
public sealed class ExcerptTests
{
    /// <summary>The page of each excerpt, and its index among the blocks of the page.</summary>
    public static TheoryData<string, int> Excerpts() => Pages.BlocksWhere(block => block.Source.Length > 0);

    [Theory]
    [MemberData(nameof(Excerpts))]
    public void Excerpt_OfFile_OccursInFile(string page, int index)
    {
        var block = MarkdownBlock.In(Repository.Read(page))[index];
        var file = Path.Combine(Path.GetDirectoryName(page)!, block.Source);
        Assert.Contains($"\n{block.Text}\n", $"\n{Repository.Read(file)}", StringComparison.Ordinal);
    }
}
