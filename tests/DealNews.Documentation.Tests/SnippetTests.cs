namespace DealNews.Documentation.Tests;

/// <summary>Every C# snippet of the pages compiles, runs, and prints what the block behind it says.</summary>
public sealed class SnippetTests
{
    /// <summary>Each snippet: its page, and its place among the blocks of the page.</summary>
    public static TheoryData<string, int> Snippets()
    {
        var snippets = new TheoryData<string, int>();
        foreach (var file in Repository.MarkdownFiles())
        {
            foreach (var (index, _) in MarkdownBlock.In(Repository.Read(file)).Index().Where(block => block.Item.Language == "csharp"))
            {
                snippets.Add(file, index);
            }
        }

        return snippets;
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Snippet_PastedIntoAProgram_PrintsWhatThePageSays(string file, int index)
    {
        var blocks = MarkdownBlock.In(Repository.Read(file));
        var output = SnippetProgram.Run(blocks[index].Text).TrimEnd();

        if (Repository.IsUpdating && output.Length > 0)
        {
            Update(file, blocks[index + 1].Line, output);
            return;
        }

        // A snippet that prints something is followed by a block with what it prints.
        var said = output.Length == 0 ? "" : blocks[index + 1].Text.TrimEnd();
        Assert.Equal(said, output);
    }

    private static void Update(string file, int line, string output)
    {
        var lines = Repository.Read(file).Split('\n');
        var end = Array.FindIndex(lines, line, text => text.StartsWith("```", StringComparison.Ordinal));
        Repository.Write(file, string.Join('\n', [.. lines[..line], .. output.Split('\n'), .. lines[end..]]));
    }
}
