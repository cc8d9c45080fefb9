using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>Collects the findings of one verification.</summary>
internal sealed class GroundingFindings
{
    private readonly List<GroundingFinding> _findings = [];

    public void Add(string code, string pointer, string message, TextSpan? where = null) =>
        _findings.Add(new(code, RuleCatalogue.Find(code)!.Severity, pointer, message, where));

    public GroundingReport ToReport() => new([.. _findings]);
}
