using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// A number with a unit, with or without bounds: an amount of money, a percentage, a measure. Reports DN5001 not
/// supported, DN5002 other scale, DN5003 other currency, DN5004 currency assumed, DN5005 other bound, DN5006 other
/// range, DN5007 unread.
/// </summary>
/// <param name="Pointer">The place of the value in the document.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">The unit: a currency code, a percent sign, the unit of a measure.</param>
/// <param name="Kind">The kind of figure that supports it.</param>
/// <param name="MustBeSupported">
/// Whether the evidence must have it. True for an amount of money; other values are checked only if the evidence has a
/// figure of that kind and unit.
/// </param>
/// <param name="Original">The amount that this one restates in another currency; otherwise null.</param>
internal sealed record ValueClaim(
    string Pointer,
    ValueBounds Value,
    string Unit,
    FigureKind Kind,
    bool MustBeSupported,
    ValueClaim? Original = null
) : Claim(Pointer)
{
    /// <summary>
    /// Returns whether a figure supports the claim. A measure of a fact has no bounds, so only its number is compared.
    /// </summary>
    public bool IsSupportedBy(Figure figure) =>
        figure is { IsUnsure: false }
        && figure.Kind == Kind
        && UnitOf(figure) == Unit
        && (Kind == FigureKind.Quantity ? ValueBounds.Of(figure).SharesNumber(Value) : ValueBounds.Of(figure) == Value);

    public override Verdict CheckAgainst(EvidenceFigures figures)
    {
        var ofKind = figures
            .Shown.Where(figure => figure.Kind == Kind && (Kind == FigureKind.Money || UnitOf(figure) == Unit))
            .ToList();
        if (ofKind.Count == 0 && Kind == FigureKind.Quantity)
        {
            ofKind = PrintedMeasures.In(figures.Text, figures.Quotes, Unit);
        }

        if (ofKind.Count == 0 && !MustBeSupported)
        {
            return Verdict.Supported;
        }

        var readable = ofKind.Where(figure => !figure.IsUnsure && figure.Bound != FigureBound.None).ToList();
        var inUnit = readable.Where(figure => UnitOf(figure) == Unit).ToList();
        var supports = inUnit.FindAll(IsSupportedBy);
        if (supports.Count > 0)
        {
            var support = supports.Find(figure => !figure.IsCurrencyAssumed) ?? supports[0];
            return OfAnother(supports, figures)
                ?? (
                    support.IsCurrencyAssumed
                        ? new(
                            RuleCode.CurrencyAssumed,
                            $"The evidence does not name the country of the currency; assumed {Unit}.",
                            support
                        )
                        : Verdict.Supported
                );
        }

        // The closest difference is the best explanation.
        return Differ(
                inUnit.Find(figure => ValueBounds.Of(figure).SharesNumber(Value) && !IsRangeMatter(figure)),
                RuleCode.BoundDiffers
            )
            ?? Differ(inUnit.Find(figure => ValueBounds.Of(figure).SharesNumber(Value)), RuleCode.RangeDiffers)
            ?? Differ(
                readable.Find(figure => UnitOf(figure) != Unit && ValueBounds.Of(figure).HasSameNumbers(Value)),
                RuleCode.CurrencyDiffers
            )
            ?? Differ(inUnit.Find(figure => ValueBounds.Of(figure).IsAtOtherScale(Value)), RuleCode.ScaleDiffers)
            ?? Unread(figures.Shown)
            ?? new(RuleCode.FigureUnsupported, $"The fact says {Value.Describe(Unit)}; {Listing(readable)}.");
    }

    // "$340 billion (496 trillion won), from $175 billion (255 trillion won)": each amount has its own equivalent.
    private Verdict? OfAnother(List<Figure> supports, EvidenceFigures figures)
    {
        var originals = Original is null ? [] : figures.Shown.Where(Original.IsSupportedBy).ToList();
        if (
            originals.Count == 0
            || supports.Exists(support =>
                !figures.IsRestated(support) || originals.Exists(original => figures.AreSame(support, original))
            )
        )
        {
            return null;
        }

        return new(
            RuleCode.FigureUnsupported,
            $"The evidence has {Describe(supports[0])} as the equivalent of "
                + $"{Describe(figures.Counterpart(supports[0]))}; "
                + $"the fact has it for {Original!.Value.Describe(Original.Unit)}.",
            supports[0]
        );
    }

    private bool IsRangeMatter(Figure figure) => Value.IsRange || ValueBounds.Of(figure).IsRange;

    private Verdict? Differ(Figure? figure, string code) =>
        figure is null
            ? null
            : new(code, $"The evidence has {Describe(figure)}; the fact says {Value.Describe(Unit)}.", figure);

    private Verdict? Unread(IReadOnlyList<Figure> figures) =>
        figures.FirstOrDefault(figure => figure.IsUnsure && (figure.Kind == Kind || figure.Kind == FigureKind.Number))
            is { } unread
            ? new(
                RuleCode.FigureUnread,
                $"The evidence has a figure that could not be read; expected {Value.Describe(Unit)}.",
                unread
            )
            : null;

    private static string Listing(List<Figure> figures) =>
        figures.Count == 0
            ? "the evidence has no such figure"
            : $"the evidence has {string.Join(", ", figures.Select(Describe))}";

    private static string Describe(Figure figure) => ValueBounds.Of(figure).Describe(UnitOf(figure));

    private static string UnitOf(Figure figure) => figure.Currency?.Code ?? figure.Unit ?? "";
}
