namespace DealNews;

/// <summary>
/// Where in the article's text a fact stands, as selectors of the W3C Web Annotation data model: the quote
/// (TextQuoteSelector) and its position (TextPositionSelector), each of which may be absent.
/// </summary>
[ModelRecord]
[SchemaText(
    "The passage of the article that supports a fact, as selectors of the W3C Web Annotation data model: the "
        + "quote (TextQuoteSelector) and its position (TextPositionSelector). Either may be absent."
)]
public sealed partial record Evidence : Extensible
{
    /// <summary>The quote, as it stands in the text.</summary>
    [SchemaText("The quote, exactly as in the text.")]
    public string? Exact { get; init; }

    /// <summary>What stands right before the quote, to tell it from others like it.</summary>
    [SchemaText("The text directly before the quote; it distinguishes the quote from similar passages.")]
    public string? Prefix { get; init; }

    /// <summary>What stands right after the quote.</summary>
    [SchemaText("The text directly after the quote.")]
    public string? Suffix { get; init; }

    /// <summary>Where the quote starts: Unicode code points from the start of the text, from 0.</summary>
    [SchemaText("The start of the quote: the number of Unicode code points before it.")]
    public int? Start { get; init; }

    /// <summary>Where the quote ends: Unicode code points from the start of the text, exclusive.</summary>
    [SchemaText("The end of the quote, exclusive, in Unicode code points from the start of the text.")]
    public int? End { get; init; }
}
