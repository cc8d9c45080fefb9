namespace DealNews.Grounding;

/// <summary>The passage of a text that is most similar to a quote that is not in the text.</summary>
/// <remarks>It is never a match. It shows the words of the text, which can replace the quote.</remarks>
public sealed record QuoteSuggestion
{
    internal QuoteSuggestion() { }

    /// <summary>The range of the passage, in code points.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words of the passage, verbatim. They are whole words and cut off no figure.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The similarity of the text and the quote, from 0 to 1: 1 minus the edits (Levenshtein) divided by the length of
    /// the longer of the two.
    /// </summary>
    public required double Similarity { get; init; }

    /// <summary>
    /// Whether no other passage is nearly as similar, so that the words of this passage can replace the quote.
    /// </summary>
    public required bool IsClear { get; init; }

    /// <summary>The words that differ, in the order of the text.</summary>
    public required ValueList<QuoteDifference> Differences { get; init; }
}
