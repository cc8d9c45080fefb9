using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>A date, held against the dates of the evidence as far as both say something.</summary>
/// <param name="Pointer">Where the date stands in the document.</param>
/// <param name="Date">The date.</param>
/// <param name="Siblings">How many dates the fact has with this one: where the evidence names fewer, the others are said in words ("올해").</param>
internal sealed record DateClaim(string Pointer, PartialDate Date, int Siblings) : Claim(Pointer)
{
    public override Verdict HoldAgainst(EvidenceFigures figures)
    {
        var dated = figures
            .Shown.Where(figure => figure is { Kind: FigureKind.Date, Date: not null, IsUnsure: false })
            .ToList();
        return dated.Count < Siblings || dated.Exists(figure => IsCompatible(figure.Date!))
            ? Verdict.Supported
            : new(RuleCode.FigureUnsupported, $"The fact says {Date}; the evidence has another date.", dated[0]);
    }

    private bool IsCompatible(FigureDate figure)
    {
        if (Date.Earliest is not { } earliest || Date.Latest is not { } latest)
        {
            return true;
        }

        // What one of the two leaves open, the other cannot contradict.
        return (figure.Year is not { } year || (earliest.Year <= year && year <= latest.Year))
            && (figure.Month is not { } month || IsWithinMonths(month, earliest, latest))
            && (
                figure.Quarter is not { } quarter
                || Enumerable.Range((quarter * 3) - 2, 3).Any(each => IsWithinMonths(each, earliest, latest))
            )
            && (figure.Day is not { } day || earliest != latest || earliest.Day == day);
    }

    private static bool IsWithinMonths(int month, DateOnly earliest, DateOnly latest) =>
        earliest.Year != latest.Year || (earliest.Month <= month && month <= latest.Month);
}
