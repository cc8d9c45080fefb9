using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// Compares a percentage with the fractions and ratios of the evidence: "a third", "a majority", 51대 49.
/// </summary>
internal static class PartOfWhole
{
    // "A third" is 33, 33.3 or 33.33 percent.
    private const decimal Tolerance = 0.5m;
    private const decimal Whole = 100;

    /// <summary>Returns the result; null if the evidence has no part of a whole, or also has percentages.</summary>
    public static Verdict? Check(ValueClaim claim, FactEvidence evidence)
    {
        var parts = evidence
            .Shown.Where(figure =>
                figure is { Kind: FigureKind.Fraction or FigureKind.Ratio, IsUnsure: false, Divisor: > 0 }
            )
            .ToList();
        if (parts.Exists(part => Percentages(part).Any(bounds => Agree(bounds, claim.Value))))
        {
            return Verdict.Supported;
        }

        return parts.Count == 0 || evidence.Shown.Any(figure => figure.Kind == FigureKind.Percentage)
            ? null
            : new(
                RuleCode.FigureUnsupported,
                $"The evidence has \"{evidence.Text[parts[0].Range]}\"; "
                    + $"the fact says {claim.Value.Describe(claim.Unit, claim.IsApproximate)}.",
                parts[0]
            );
    }

    private static IEnumerable<ValueBounds> Percentages(Figure part)
    {
        var divisor = part.Divisor!.Value;
        if (part.Kind == FigureKind.Fraction)
        {
            yield return ValueBounds.Of(part).Times(Whole / divisor);
        }
        else if (part.Minimum is { } first && first + divisor > 0)
        {
            var total = first + divisor;
            yield return Exactly(first * Whole / total);
            yield return Exactly(divisor * Whole / total);
        }
    }

    private static bool Agree(ValueBounds part, ValueBounds claim) =>
        part.Minimum == part.Maximum
            ? IsNear(part.Minimum, claim.Minimum ?? claim.Maximum)
            // "A majority" can be 51 percent.
            : part == claim || (claim.Minimum == claim.Maximum && part.Contains(claim.Minimum!.Value));

    private static bool IsNear(decimal? one, decimal? other) => Math.Abs((one - other) ?? Whole) < Tolerance;

    private static ValueBounds Exactly(decimal value) => new(value, value, false, false);
}
