using System.Buffers;
using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN5013: checks that the evidence of a negative fact has a word of negation or denial, and that the evidence of a
/// deal does not deny it.
/// </summary>
internal static class PolarityRule
{
    // Parts of status terms that already express a failure.
    private static readonly SearchValues<string> s_failed = SearchValues.Create(
        ["reject", "den", "cancel", "terminat", "withdraw", "abandon", "lapse", "fail", "expire", "rumour"],
        StringComparison.OrdinalIgnoreCase
    );

    public static void Check(
        Fact fact,
        IReadOnlyList<FactValue> values,
        string pointer,
        FactEvidence evidence,
        GroundingFindings findings
    )
    {
        CheckDenial(fact, values, pointer, evidence, findings);
        if (
            fact.Polarity == Polarity.Negative
            && evidence.Context.Figures is not null
            && !evidence.HasMissing
            && !evidence.HasNegation
        )
        {
            findings.Add(
                RuleCode.PolarityDiffers,
                $"{pointer}/polarity",
                "The fact is negative, but the evidence has no word of negation or denial."
            );
        }
    }

    private static void CheckDenial(
        Fact fact,
        IReadOnlyList<FactValue> values,
        string pointer,
        FactEvidence evidence,
        GroundingFindings findings
    )
    {
        if (
            fact is not (Acquisition or InvestmentPledge or Stake or Merger)
            || fact.Polarity == Polarity.Negative
            || evidence.Context.Words.Denial is null
            || values.Any(value => value.Member == "status" && value.Value.ToString().AsSpan().ContainsAny(s_failed))
        )
        {
            return;
        }

        var entities = values
            .Where(value => value is { Check: EvidenceCheck.Entity, Value: EntityId })
            .Select(value => (EntityId)value.Value)
            .ToHashSet();
        // A bid can follow a plan that was given up, a binding deal cannot.
        var isSettled = values.Any(value => value.Member == "status" && ModalityRule.IsSettled($"{value.Value}"));
        if (AreSeveral(evidence.Names.InSentences))
        {
            foreach (var place in isSettled ? evidence.Denials.Concat(evidence.Abandonments) : evidence.Denials)
            {
                if (AreSeveral(new NamesAt(evidence.Context.Names, [place], evidence.Text)))
                {
                    findings.Add(
                        RuleCode.PolarityDiffers,
                        $"{pointer}/polarity",
                        "The fact is positive, but the evidence says that the deal does not take place.",
                        evidence.Context.Text.FromChars(place)
                    );
                    return;
                }
            }
        }

        bool AreSeveral(NamesAt names) => entities.Where(names.HaveName).Skip(1).Any();
    }
}
