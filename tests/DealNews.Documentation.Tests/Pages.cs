namespace DealNews.Documentation.Tests;

/// <summary>Provides the code blocks of the pages as test cases.</summary>
internal static class Pages
{
    /// <summary>The collection of the tests that update pages. Its tests run one after the other.</summary>
    public const string Writing = "Pages";

    /// <summary>Returns the page and the index of each block that matches a condition.</summary>
    public static TheoryData<string, int> BlocksWhere(Func<MarkdownBlock, bool> condition)
    {
        var blocks = new TheoryData<string, int>();
        foreach (var page in Repository.MarkdownFiles())
        {
            foreach (
                var (index, _) in MarkdownBlock.In(Repository.Read(page)).Index().Where(block => condition(block.Item))
            )
            {
                blocks.Add(page, index);
            }
        }

        return blocks;
    }

    /// <summary>Replaces the text of the block with the opening fence in the given line, counted from 1.</summary>
    public static void Update(string page, int line, string text)
    {
        var lines = Repository.Read(page).Split('\n');
        var end = Array.FindIndex(lines, line, other => other.StartsWith("```", StringComparison.Ordinal));
        Repository.Write(page, string.Join('\n', [.. lines[..line], .. text.Split('\n'), .. lines[end..]]));
    }
}
