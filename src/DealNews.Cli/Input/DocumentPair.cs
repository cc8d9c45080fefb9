namespace DealNews.Cli;

/// <summary>Two documents about one article.</summary>
/// <param name="Name">The id or URL of the article; null if each file is one document.</param>
/// <param name="First">The document of the first file; null if it has none.</param>
/// <param name="Second">The document of the second file; null if it has none.</param>
internal sealed record DocumentPair(string? Name, ArticleFacts? First, ArticleFacts? Second)
{
    private static readonly ArticleFacts s_empty = new() { SchemaVersion = null };

    public ArticleFacts FirstOrEmpty => First ?? s_empty;

    public ArticleFacts SecondOrEmpty => Second ?? s_empty;
}
