using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding;

/// <summary>DN4010: reports a fact without evidence.</summary>
internal static class EvidenceRule
{
    public static void Check(string pointer, bool isRequired, GroundingFindings findings) =>
        findings.Add(
            RuleCode.EvidenceMissing,
            pointer,
            "The fact has no evidence, so its values were not checked against the text.",
            severity: isRequired ? Severity.Error : null
        );
}
