namespace DealNews;

/// <summary>
/// The passage of the article that supports a fact, as selectors of the W3C Web Annotation data model: the quote
/// (TextQuoteSelector) and its position (TextPositionSelector). Either may be absent.
/// </summary>
[ModelRecord]
[SchemaText(
    "The passage of the article that supports a fact, as selectors of the W3C Web Annotation data model: the "
        + "quote (TextQuoteSelector) and its position (TextPositionSelector). Either may be absent."
)]
public sealed partial record Evidence : Extensible
{
    /// <summary>The quote, exactly as in the text.</summary>
    [SchemaText("The quote, exactly as in the text.")]
    public string? Exact { get; init; }

    /// <summary>The text directly before the quote; it distinguishes the quote from similar passages.</summary>
    [SchemaText("The text directly before the quote; it distinguishes the quote from similar passages.")]
    public string? Prefix { get; init; }

    /// <summary>The text directly after the quote.</summary>
    [SchemaText("The text directly after the quote.")]
    public string? Suffix { get; init; }

    /// <summary>The start of the quote: the number of Unicode code points before it.</summary>
    [SchemaText("The start of the quote: the number of Unicode code points before it.")]
    public int? Start { get; init; }

    /// <summary>The end of the quote, exclusive, in Unicode code points from the start of the text.</summary>
    [SchemaText("The end of the quote, exclusive, in Unicode code points from the start of the text.")]
    public int? End { get; init; }
}
