using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>A finding, and where in the article's text it can be seen.</summary>
/// <param name="Finding">The finding, as every check has it.</param>
/// <param name="Where">The stretch of the text that contradicts the document, in code points; null where there is none.</param>
public sealed record GroundingFinding(Finding Finding, TextSpan? Where = null);
