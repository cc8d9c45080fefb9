namespace DealNews.Grounding;

/// <summary>A place where a quote stands.</summary>
/// <param name="Source">In the text, in UTF-16 code units.</param>
/// <param name="View">In the normalised view.</param>
internal readonly record struct Occurrence(TextSpan Source, TextSpan View);
