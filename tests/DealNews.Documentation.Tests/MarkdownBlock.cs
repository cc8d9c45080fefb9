namespace DealNews.Documentation.Tests;

/// <summary>A fenced code block of a page.</summary>
/// <param name="Language">The first word after the opening fence.</param>
/// <param name="Source">The text after the language: the file that contains the block, or an empty string.</param>
/// <param name="Text">The text between the fences.</param>
/// <param name="Line">The line of the opening fence, counted from 1.</param>
internal sealed record MarkdownBlock(string Language, string Source, string Text, int Line)
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
            Assert.True(end > i, $"The code block in line {i + 1} has no closing fence.");
            var (language, source) = lines[i][3..].Trim().Split(' ', 2) is [var first, var rest]
                ? (first, rest)
                : (lines[i][3..].Trim(), "");
            blocks.Add(new(language, source, string.Join('\n', lines[(i + 1)..end]), i + 1));
            i = end;
        }

        return blocks;
    }
}
