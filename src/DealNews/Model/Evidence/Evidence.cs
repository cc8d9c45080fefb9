namespace DealNews;

/// <summary>
/// Where in the article's text a fact stands, as selectors of the W3C Web Annotation data model: the quote
/// (TextQuoteSelector) and its position (TextPositionSelector), each of which may be absent.
/// </summary>
public sealed partial record Evidence : Extensible
{
    /// <summary>The quote, as it stands in the text.</summary>
    public string? Exact { get; init; }

    /// <summary>What stands right before the quote, to tell it from others like it.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands right after the quote.</summary>
    public string? Suffix { get; init; }

    /// <summary>Where the quote starts: Unicode code points from the start of the text, from 0.</summary>
    public int? Start { get; init; }

    /// <summary>Where the quote ends: Unicode code points from the start of the text, exclusive.</summary>
    public int? End { get; init; }
}
