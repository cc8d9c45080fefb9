using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>A date, checked against the dates of the evidence in the parts that both give (DN5001).</summary>
/// <param name="Pointer">The place of the date in the document.</param>
/// <param name="Date">The date.</param>
/// <param name="Siblings">
/// The number of dates of the fact, including this one. If the evidence has fewer, it gives the others in words ("올해").
/// </param>
internal sealed record DateClaim(string Pointer, PartialDate Date, int Siblings) : Claim(Pointer)
{
    public override Verdict CheckAgainst(EvidenceFigures figures)
    {
        var dated = figures.Shown.Where(figure => figure is { DateParts: not null, IsUnsure: false }).ToList();
        return dated.Count < Siblings || dated.Exists(figure => IsCompatible(figure.DateParts!))
            ? Verdict.Supported
            : new(RuleCode.FigureUnsupported, $"The fact says {Date}; the evidence has another date.", dated[0]);
    }

    private bool IsCompatible(DateParts parts)
    {
        if (Date.Earliest is not { } earliest || Date.Latest is not { } latest)
        {
            return true;
        }

        // A part that one of the two lacks cannot be contradicted.
        return (parts.Year is not { } year || (earliest.Year <= year && year <= latest.Year))
            && (parts.Month is not { } month || IsWithinMonths(month, earliest, latest))
            && (
                parts.Quarter is not { } quarter
                || Enumerable.Range((quarter * 3) - 2, 3).Any(each => IsWithinMonths(each, earliest, latest))
            )
            && (parts.Day is not { } day || earliest != latest || earliest.Day == day);
    }

    private static bool IsWithinMonths(int month, DateOnly earliest, DateOnly latest) =>
        earliest.Year != latest.Year || (earliest.Month <= month && month <= latest.Month);
}
