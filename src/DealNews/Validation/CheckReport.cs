using FluentValidation;

namespace DealNews.Validation;

/// <summary>What a check of a document found.</summary>
/// <param name="Findings">Everything found, in the order of the document's parts.</param>
public sealed record CheckReport(ValueList<Finding> Findings)
{
    /// <summary>Whether there is an error; warnings and information do not count.</summary>
    public bool HasErrors => Has(Severity.Error);

    /// <summary>Whether there is a warning.</summary>
    public bool HasWarnings => Has(Severity.Warning);

    private bool Has(Severity severity)
    {
        foreach (var finding in Findings)
        {
            if (finding.Severity == severity)
            {
                return true;
            }
        }

        return false;
    }
}
