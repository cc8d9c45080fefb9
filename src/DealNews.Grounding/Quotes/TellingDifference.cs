namespace DealNews.Grounding;

/// <summary>A part of a quote that differs in meaning from the text.</summary>
public sealed record TellingDifference
{
    internal TellingDifference() { }

    /// <summary>The kind of the part.</summary>
    public required TellingKind Kind { get; init; }

    /// <summary>The part in the quote; null if the quote lacks it.</summary>
    public required string? Quoted { get; init; }

    /// <summary>The part in the text; null if the text lacks it.</summary>
    public required string? Found { get; init; }
}
