using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>Collects the findings of a fact.</summary>
internal sealed class GroundingFindings
{
    private readonly List<Finding> _findings = [];

    public void Add(string code, string pointer, string message, TextSpan? where = null, string? replacement = null) =>
        _findings.Add(
            new()
            {
                Code = code,
                Severity = RuleCatalogue.Find(code)!.Severity,
                Pointer = pointer,
                Message = message,
                Span = where,
                Replacement = replacement,
            }
        );

    /// <summary>Returns the findings so far and forgets them.</summary>
    public Finding[] Take()
    {
        Finding[] taken = [.. _findings];
        _findings.Clear();
        return taken;
    }
}
