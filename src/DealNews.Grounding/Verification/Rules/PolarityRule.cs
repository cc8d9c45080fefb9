using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>DN5013: checks that the evidence of a negative fact has a word of negation or denial.</summary>
internal static class PolarityRule
{
    public static void Check(Fact fact, string pointer, FactEvidence evidence, GroundingFindings findings)
    {
        if (
            fact.Polarity == Polarity.Negative
            && evidence.Context.Figures is not null
            && !evidence.HasMissing
            && !evidence.Sentences.Any(place => evidence.TextOf(place).ContainsAny(evidence.Context.Words.Negations))
        )
        {
            findings.Add(
                RuleCode.PolarityDiffers,
                $"{pointer}/polarity",
                "The fact is negative, but the evidence has no word of negation or denial."
            );
        }
    }
}
