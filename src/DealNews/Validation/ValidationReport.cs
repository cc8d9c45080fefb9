using FluentValidation;

namespace DealNews.Validation;

/// <summary>The findings of a validation.</summary>
public sealed record ValidationReport
{
    /// <summary>A report without findings.</summary>
    internal static ValidationReport Empty { get; } = new();

    /// <summary>All findings. An inspection of a JSON text sorts them by their place in the text.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Whether there is a finding of severity error; warnings and information do not count.</summary>
    public bool HasErrors => Has(Severity.Error);

    /// <summary>Whether there is a finding of severity warning.</summary>
    public bool HasWarnings => Has(Severity.Warning);

    /// <summary>Returns one line for each finding, or <c>No findings.</c></summary>
    public override string ToString() => Findings.IsEmpty ? "No findings." : string.Join('\n', Findings.AsEnumerable());

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
