namespace DealNews.Grounding;

/// <summary>A place of a quote.</summary>
/// <param name="Source">The range of the text.</param>
/// <param name="View">The range of the normalized view.</param>
internal readonly record struct Occurrence(CharSpan Source, CharSpan View);
