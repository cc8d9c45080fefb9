namespace DealNews.Reports;

/// <summary>A quote on the card of a fact.</summary>
internal sealed record QuoteView
{
    public required string Text { get; init; }

    /// <summary>The segment in which the quote starts; null if it is not in the text, or there is none.</summary>
    public int? Segment { get; init; }

    /// <summary>Why the quote is not marked; null if it is, or if there is no text.</summary>
    public string? Problem { get; init; }
}
