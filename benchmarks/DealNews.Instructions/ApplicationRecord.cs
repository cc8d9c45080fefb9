namespace DealNews.Instructions;

/// <summary>An application's record that has a document as a member.</summary>
internal sealed record ApplicationRecord(ArticleFacts Facts);
