namespace DealNews.Documentation.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
internal sealed record MarkdownBlock(string Language, string Text, int Line)
{
    public static IReadOnlyList<MarkdownBlock> In(string markdown)
    {
        var blocks = new List<MarkdownBlock>();
        var lines = markdown.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.FindIndex(lines, i + 1, line => line.StartsWith("```", StringComparison.Ordinal));
            Assert.True(end > i, $"The block of line {i + 1} has no end.");
            blocks.Add(new(lines[i][3..].Trim(), string.Join('\n', lines[(i + 1)..end]), i + 1));
            i = end;
        }

        return blocks;
    }
}
