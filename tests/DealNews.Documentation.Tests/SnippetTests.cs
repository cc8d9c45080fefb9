namespace DealNews.Documentation.Tests;

/// <summary>Every C# snippet of the pages compiles, runs, and prints what the block behind it says.</summary>
public sealed class SnippetTests
{
    public static TheoryData<string, int> Snippets()
    {
        var snippets = new TheoryData<string, int>();
        foreach (var file in Repository.MarkdownFiles())
        {
            foreach (var block in MarkdownBlock.In(Repository.Read(file)).Where(block => block.Language == "csharp"))
            {
                snippets.Add(file, block.Line);
            }
        }

        return snippets;
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Snippet_PastedIntoAProgram_PrintsWhatThePageSays(string file, int line)
    {
        var blocks = MarkdownBlock.In(Repository.Read(file));
        var index = blocks.ToList().FindIndex(block => block.Line == line);
        var output = SnippetProgram.Run(blocks[index].Text).TrimEnd();

        // A snippet that prints something is followed by a block with what it prints.
        var said = output.Length == 0 ? "" : blocks[index + 1].Text.TrimEnd();
        Assert.Equal(said, output);
    }
}
