using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>Collects the findings of one verification.</summary>
internal sealed class GroundingFindings
{
    private readonly List<Finding> _findings = [];

    public void Add(string code, string pointer, string message, TextSpan? where = null) =>
        _findings.Add(
            new()
            {
                Code = code,
                Severity = RuleCatalogue.Find(code)!.Severity,
                Pointer = pointer,
                Message = message,
                Span = where,
            }
        );

    public ValidationReport ToReport() => new() { Findings = [.. _findings] };
}
