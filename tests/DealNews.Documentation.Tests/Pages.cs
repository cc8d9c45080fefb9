namespace DealNews.Documentation.Tests;

/// <summary>The blocks of the pages, as cases of tests.</summary>
internal static class Pages
{
    /// <summary>The collection of the tests that write pages anew: one at a time.</summary>
    public const string Writing = "Pages";

    /// <summary>The blocks of a sort: the page of each, and its place among the blocks of the page.</summary>
    public static TheoryData<string, int> BlocksWhere(Func<MarkdownBlock, bool> isMeant)
    {
        var blocks = new TheoryData<string, int>();
        foreach (var page in Repository.MarkdownFiles())
        {
            foreach (
                var (index, _) in MarkdownBlock.In(Repository.Read(page)).Index().Where(block => isMeant(block.Item))
            )
            {
                blocks.Add(page, index);
            }
        }

        return blocks;
    }

    /// <summary>Puts another text into the block whose opening fence is on the given line, counted from 1.</summary>
    public static void Update(string page, int line, string text)
    {
        var lines = Repository.Read(page).Split('\n');
        var end = Array.FindIndex(lines, line, other => other.StartsWith("```", StringComparison.Ordinal));
        Repository.Write(page, string.Join('\n', [.. lines[..line], .. text.Split('\n'), .. lines[end..]]));
    }
}
