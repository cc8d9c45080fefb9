namespace DealNews.Grounding;

/// <summary>A piece in which a quote tells something else than the text.</summary>
/// <param name="Kind">What the piece tells.</param>
/// <param name="Quoted">The piece as the quote has it; null where the quote leaves it out.</param>
/// <param name="Found">The piece as the text has it; null where the text has none.</param>
public readonly record struct TellingDifference(TellingKind Kind, string? Quoted, string? Found);
