using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding;

/// <summary>Collects the findings of a fact.</summary>
internal sealed class GroundingFindings
{
    private readonly List<Finding> _findings = [];
    private bool _hasAssumedCurrency;

    public void Add(
        string code,
        string pointer,
        string message,
        TextSpan? where = null,
        string? replacement = null,
        Severity? severity = null
    )
    {
        // DN5004 is reported once: an article uses one word for one currency.
        if (code == RuleCode.CurrencyAssumed)
        {
            if (_hasAssumedCurrency)
            {
                return;
            }

            _hasAssumedCurrency = true;
        }

        _findings.Add(
            new()
            {
                Code = code,
                Severity = severity ?? RuleCatalogue.Find(code)!.Severity,
                Pointer = pointer,
                Message = message,
                Span = where,
                Replacement = replacement,
            }
        );
    }

    /// <summary>Returns the findings so far and clears the list.</summary>
    public Finding[] Take()
    {
        Finding[] taken = [.. _findings];
        _findings.Clear();
        return taken;
    }
}
