namespace DealNews.Documentation.Tests;

/// <summary>Every C# snippet of the pages compiles, runs, and prints what the block behind it says.</summary>
[Collection(Pages.Writing)]
public sealed class SnippetTests
{
    /// <summary>Each snippet: its page, and its place among the blocks of the page.</summary>
    public static TheoryData<string, int> Snippets() => Pages.BlocksWhere(block => block.Language == "csharp");

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Snippet_PastedIntoAProgram_PrintsWhatThePageSays(string file, int index)
    {
        var blocks = MarkdownBlock.In(Repository.Read(file));
        var output = SnippetProgram.Run(blocks[index].Text).TrimEnd();

        if (Repository.IsUpdating && output.Length > 0)
        {
            Pages.Update(file, blocks[index + 1].Line, output);
            return;
        }

        // A snippet that prints something is followed by a block with what it prints.
        var said = output.Length == 0 ? "" : blocks[index + 1].Text.TrimEnd();
        Assert.Equal(said, output);
    }
}
