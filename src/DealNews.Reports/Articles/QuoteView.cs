namespace DealNews.Reports;

/// <summary>A quote on the card of a fact.</summary>
internal sealed record QuoteView
{
    public required string Text { get; init; }

    /// <summary>
    /// The number of the segment in which the quote starts; null if there is no text, or it does not contain the quote.
    /// </summary>
    public int? Segment { get; init; }

    /// <summary>The reason why the quote is not marked; null if it is marked, or if there is no text.</summary>
    public string? Problem { get; init; }
}
