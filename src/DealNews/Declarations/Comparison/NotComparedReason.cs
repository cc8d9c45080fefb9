namespace DealNews;

/// <summary>The reasons why grounding does not compare a member with the article.</summary>
internal static class NotComparedReason
{
    public const string Summary = "It sums up the article in the extractor's own words.";
    public const string Label = "It classifies, in words that the article need not have.";
    public const string Code = "It is a code; articles print names.";
    public const string LookedUp = "It is usually looked up; articles rarely print it.";
    public const string Term = "It is a term of a vocabulary; articles use other words.";
    public const string Fact = "It refers to another fact of the document.";
    public const string Extraction = "It describes the extraction, not the content of the article.";
}
