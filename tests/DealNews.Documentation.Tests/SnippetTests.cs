namespace DealNews.Documentation.Tests;

/// <summary>Tests that every C# block compiles, runs, and prints the block after it.</summary>
[Collection(Pages.Writing)]
public sealed class SnippetTests
{
    /// <summary>The page of each snippet, and its index among the blocks of the page.</summary>
    public static TheoryData<string, int> Snippets() => Pages.BlocksWhere(block => block.Language == "csharp");

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Snippet_Run_PrintsDocumentedOutput(string file, int index)
    {
        var blocks = MarkdownBlock.In(Repository.Read(file));
        var output = SnippetProgram.Run(blocks[index].Text).TrimEnd();

        if (Repository.IsUpdating && output.Length > 0)
        {
            Pages.Update(file, blocks[index + 1].Line, output);
            return;
        }

        // If a snippet has output, the block after it contains the output.
        var expected = output.Length == 0 ? "" : blocks[index + 1].Text.TrimEnd();
        Assert.Equal(expected, output);
    }
}
