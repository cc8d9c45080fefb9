using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>A number with a unit, perhaps between bounds: an amount of money, a percentage, a measure.</summary>
/// <param name="Pointer">Where the value stands in the document.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit: a currency, a percent sign, the unit of a measure.</param>
/// <param name="Kind">As what the evidence has it.</param>
/// <param name="MustBeSupported">
/// Whether the evidence must have it: an amount of money always; other values only where the evidence has a figure of that kind and unit.
/// </param>
internal sealed record ValueClaim(string Pointer, ValueBounds Value, string Unit, FigureKind Kind, bool MustBeSupported) : Claim(Pointer)
{
    public override Verdict HoldAgainst(IReadOnlyList<Figure> figures)
    {
        var ofKind = figures.Where(figure => figure.Kind == Kind && (Kind == FigureKind.Money || UnitOf(figure) == Unit)).ToList();
        if (ofKind.Count == 0 && !MustBeSupported)
        {
            return Verdict.Supported;
        }

        var readable = ofKind.Where(figure => !figure.IsUnsure && figure.Bound != FigureBound.None).ToList();
        var inUnit = readable.Where(figure => UnitOf(figure) == Unit).ToList();
        if (inUnit.Where(figure => ValueBounds.Of(figure) == Value).OrderBy(figure => figure.CurrencyIsAssumed).FirstOrDefault() is { } support)
        {
            return support.CurrencyIsAssumed
                ? new(RuleCode.CurrencyAssumed, $"The evidence does not say which currency is meant; {Unit} is taken for it.", support)
                : Verdict.Supported;
        }

        // The nearest difference explains most.
        return Differ(inUnit.Find(figure => ValueBounds.Of(figure).SharesNumber(Value) && !IsRangeMatter(figure)), RuleCode.BoundDiffers)
            ?? Differ(inUnit.Find(figure => ValueBounds.Of(figure).SharesNumber(Value)), RuleCode.RangeDiffers)
            ?? Differ(readable.Find(figure => UnitOf(figure) != Unit && ValueBounds.Of(figure).HasSameNumbers(Value)), RuleCode.CurrencyDiffers)
            ?? Differ(inUnit.Find(figure => ValueBounds.Of(figure).IsAtOtherScale(Value)), RuleCode.ScaleDiffers)
            ?? Unread(figures)
            ?? new(RuleCode.FigureUnsupported, $"The fact says {Value.Describe(Unit)}; {Listing(readable)}.");
    }

    private bool IsRangeMatter(Figure figure) => Value.IsRange || ValueBounds.Of(figure).IsRange;

    private Verdict? Differ(Figure? figure, string code) => figure is null
        ? null
        : new(code, $"The evidence has {Describe(figure)}; the fact says {Value.Describe(Unit)}.", figure);

    private Verdict? Unread(IReadOnlyList<Figure> figures) =>
        figures.FirstOrDefault(figure => figure.IsUnsure && (figure.Kind == Kind || figure.Kind == FigureKind.Number)) is { } unread
            ? new(RuleCode.FigureUnread, $"The evidence has a figure that could not be read; whether it says {Value.Describe(Unit)} is undetermined.", unread)
            : null;

    private static string Listing(List<Figure> figures) =>
        figures.Count == 0 ? "the evidence has no such figure" : $"the evidence has {string.Join(", ", figures.Select(Describe))}";

    private static string Describe(Figure figure) => ValueBounds.Of(figure).Describe(UnitOf(figure));

    private static string UnitOf(Figure figure) => figure.Currency ?? figure.Unit ?? "";
}
