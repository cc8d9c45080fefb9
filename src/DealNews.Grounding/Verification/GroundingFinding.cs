using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding;

/// <summary>A finding of <see cref="GroundingVerifier"/>, which can be seen in the article's text as well.</summary>
/// <param name="Code">The stable code of the rule: <see cref="RuleCode"/>.</param>
/// <param name="Severity">How severe it is.</param>
/// <param name="Pointer">Where in the document (JSON Pointer, RFC 6901).</param>
/// <param name="Message">What was found and what is expected.</param>
/// <param name="Where">The stretch of the text that contradicts the document, in code points; null where there is none.</param>
public sealed record GroundingFinding(
    string Code,
    Severity Severity,
    string Pointer,
    string Message,
    TextSpan? Where = null
) : Finding(Code, Severity, Pointer, Message);
