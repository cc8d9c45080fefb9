namespace DealNews.Grounding;

/// <summary>Words in which a quote differs from the nearest place of the text.</summary>
public sealed record QuoteDifference
{
    internal QuoteDifference() { }

    /// <summary>The words of the quote; null if the quote omits the words of the text.</summary>
    public required string? Quoted { get; init; }

    /// <summary>The words of the text; null if the text has none at this place.</summary>
    public required string? Found { get; init; }

    /// <summary>The place of <see cref="Found"/> in the text, in code points; null if it has none.</summary>
    public required TextSpan? Span { get; init; }

    /// <summary>Whether the words are, or include, a figure that the figure reader reads.</summary>
    public required bool IsFigure { get; init; }
}
