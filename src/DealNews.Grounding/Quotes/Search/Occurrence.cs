namespace DealNews.Grounding;

/// <summary>An occurrence of a quote.</summary>
/// <param name="Text">The view in which the quote was found.</param>
/// <param name="Source">The range of the text.</param>
/// <param name="View">The range of the view.</param>
/// <param name="Pieces">The ranges of the view that have the quote's pieces, for a quote with an ellipsis.</param>
internal readonly record struct Occurrence(
    NormalizedText Text,
    CharSpan Source,
    CharSpan View,
    IReadOnlyList<CharSpan>? Pieces = null
);
