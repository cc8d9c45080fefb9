namespace DealNews.Grounding;

/// <summary>A difference between a quote and the most similar passage of the text.</summary>
public sealed record QuoteDifference
{
    internal QuoteDifference() { }

    /// <summary>The words of the quote; null if the quote omits the words of the text.</summary>
    public required string? Quoted { get; init; }

    /// <summary>The words of the text; null if the quote adds words.</summary>
    public required string? Found { get; init; }

    /// <summary>
    /// The range of <see cref="Found"/> in the text, in code points; null if <see cref="Found"/> is null.
    /// </summary>
    public required TextSpan? Span { get; init; }

    /// <summary>Whether the words include a figure that the figure reader understands.</summary>
    public required bool IsFigure { get; init; }
}
