using FluentValidation;

namespace DealNews.Validation;

/// <summary>The findings of a validation.</summary>
public sealed record ValidationReport
{
    /// <summary>A report without findings.</summary>
    internal static ValidationReport Empty { get; } = new();

    /// <summary>
    /// The findings, up to the limit <see cref="ValidationOptions.MaxFindings"/>. An inspection of a JSON text sorts
    /// them by their position in the text. If findings are omitted, the last one, DN0005, has their number.
    /// </summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Whether there is a finding of severity error; warnings and information do not count.</summary>
    public bool HasErrors => Has(Severity.Error);

    /// <summary>Whether there is a finding of severity warning.</summary>
    public bool HasWarnings => Has(Severity.Warning);

    /// <summary>Creates a report of findings, such as those of an application's own check.</summary>
    /// <param name="findings">The findings. They are enumerated once.</param>
    /// <param name="options">
    /// The options, which set severities, turn off rules and limit the number of findings; null for
    /// <see cref="ValidationOptions.Default"/>.
    /// </param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValidationReport Create(IEnumerable<Finding> findings, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var collector = new FindingCollector();
        collector.Open(options ?? ValidationOptions.Default);
        foreach (var finding in findings)
        {
            collector.Add(finding);
        }

        return collector.IsEmpty ? Empty : new() { Findings = collector.ToValueList() };
    }

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
