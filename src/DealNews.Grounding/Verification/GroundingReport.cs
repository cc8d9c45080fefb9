using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding;

/// <summary>What was found when a document was held against the text of its article.</summary>
/// <param name="Findings">Everything found, in the order of the document.</param>
public sealed record GroundingReport(ValueList<GroundingFinding> Findings)
{
    /// <summary>Whether there is an error; warnings and information do not count.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
