namespace DealNews.Grounding;

/// <summary>A passage that is similar to a quote.</summary>
/// <param name="View">The range of the view.</param>
/// <param name="Edits">The number of code units to insert, delete or replace.</param>
internal readonly record struct NearPlace(CharSpan View, int Edits);
