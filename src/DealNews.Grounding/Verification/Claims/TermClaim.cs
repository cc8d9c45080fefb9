using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// A term of a vocabulary. Reports DN5014 if the evidence has plain words for another term and none for this one.
/// </summary>
/// <param name="Pointer">The JSON Pointer of the term.</param>
/// <param name="Vocabulary">The type of the term.</param>
/// <param name="Term">The term.</param>
internal sealed record TermClaim(string Pointer, Type Vocabulary, string Term) : Claim(Pointer)
{
    public override bool NeedsFigures => false;

    public override Verdict CheckAgainst(FactEvidence evidence) =>
        evidence.Context.Words.Terms.Other(Vocabulary, Term, evidence.SentenceTexts, evidence.QuoteTexts) is { } other
            ? new(
                RuleCode.TermDiffers,
                $"The fact says {Term}; the evidence has the words of {other.Term}: \"{other.Words}\"."
            )
            : Verdict.Supported;
}
