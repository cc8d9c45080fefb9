using System.Globalization;
using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// A count, measure, ratio or multiple. Reports DN5001 not supported, DN5002 other scale, DN5005 other bound, DN5006
/// other range, DN5007 unread, DN5008 other unit, DN5009 earlier value, DN5011 other hedge.
/// </summary>
/// <param name="Pointer">The JSON Pointer of the value.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">The unit as the fact has it; null if it has none.</param>
internal sealed record NumberClaim(string Pointer, ValueBounds Value, string? Unit) : Claim(Pointer)
{
    /// <summary>Whether the value can have bounds. A specification has none, so only its number is compared.</summary>
    public bool HasBounds { get; init; }

    /// <summary>Whether the fact hedges the value.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the value can be the one before a change.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>Whether the value is in percentage points, a hundred basis points each.</summary>
    public bool IsInPoints { get; init; }

    /// <summary>Whether a word such as "doubled" can give the value.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>Whether the meaning of the number is not known, so that a figure of any kind can support it.</summary>
    public bool IsAnyKind { get; init; }

    private Verdict? Undetermined => Verdict.Undetermined("no such figure", Described);

    private string Described => Value.Describe(Unit ?? "", IsApproximate);

    public override Verdict CheckAgainst(FactEvidence evidence)
    {
        if (IsInPoints && evidence.Shown.Any(figure => IsPoints(figure) && InPoints(figure) == Value))
        {
            return Verdict.Supported;
        }

        var unit = Units.NameOf(Unit, evidence.Context.Language);
        var readable = evidence.Shown.Where(IsCandidate).ToList();
        var inUnit = readable.FindAll(figure => !Units.Differ(unit, figure.Unit));
        var supports = inUnit.FindAll(IsSupportedBy);
        if (supports.Count > 0)
        {
            if (
                !IsEarlier
                && HasBounds
                && supports.TrueForAll(figure => EarlierValue.Later(figure, evidence) is not null)
            )
            {
                var later = ValueBounds.Of(EarlierValue.Later(supports[0], evidence)!);
                return new(
                    RuleCode.ValueBeforeChange,
                    $"The evidence has {Described} as the value before a change to {later.Describe(Unit ?? "")}.",
                    supports[0]
                );
            }

            var isHedgedAlike = !HasBounds || supports.Exists(figure => figure.IsApproximate == IsApproximate);
            return Differ(isHedgedAlike ? null : supports[0], RuleCode.HedgeDiffers) ?? Verdict.Supported;
        }

        if (evidence.Shown.Any(IsRatio) || IsInWords(evidence, unit))
        {
            return Verdict.Supported;
        }

        var printed = Unit is null ? [] : PrintedNumbers.WithUnit(evidence, Unit);
        if (printed.Find(figure => ValueBounds.Of(figure).SharesNumber(Value)) is { } direct)
        {
            return HedgedOtherwise(direct, evidence) ?? Verdict.Supported;
        }

        if (IsMultiple && IsFactor(evidence))
        {
            return Verdict.Supported;
        }

        // Reports the smallest difference, because it is the best explanation.
        return Differ(
                inUnit.Find(figure => ValueBounds.Of(figure).SharesNumber(Value) && !IsRangeMatter(figure)),
                RuleCode.BoundDiffers
            )
            ?? Differ(inUnit.Find(figure => ValueBounds.Of(figure).SharesNumber(Value)), RuleCode.RangeDiffers)
            ?? Differ(readable.Find(figure => ValueBounds.Of(figure).SharesNumber(Value)), RuleCode.UnitDiffers)
            ?? Printed(unit, evidence)
            ?? (IsAnyKind ? Undetermined : null)
            ?? Differ(
                inUnit.Concat(printed).FirstOrDefault(figure => ValueBounds.Of(figure).IsAtOtherScale(Value)),
                RuleCode.ScaleDiffers
            )
            ?? Differ(inUnit.Concat(printed).FirstOrDefault(IsOfSameSort(unit)), RuleCode.FigureUnsupported)
            ?? Verdict.Undetermined("no such figure", Described);
    }

    // A number without a unit that a reader knows.
    private Verdict? Printed(string? unit, FactEvidence evidence)
    {
        var number = (Value.Minimum ?? Value.Maximum).GetValueOrDefault();
        var printed = PrintedNumbers.All(evidence, number);
        if (printed.Count == 0)
        {
            return null;
        }

        if (Units.IsMeasure(unit))
        {
            return Differ(Units.IsMeasure(printed[0].Unit) ? printed[0] : null, RuleCode.UnitDiffers);
        }

        // Any of the places can be that of the figure.
        var hedges = printed.Select(figure => HedgedOtherwise(figure, evidence)).ToList();
        return hedges.Contains(null) ? Verdict.Supported : hedges[0];
    }

    // "at least 50 widgets": a bound or hedge of the fact is one of the text, although the unit is not known.
    private Verdict? HedgedOtherwise(Figure printed, FactEvidence evidence) =>
        HasBounds
        && !(Value.IsRange && Value is { Minimum: not null, Maximum: not null })
        && PrintedNumbers.WithHedges(evidence, printed) is { } hedged
        && (ValueBounds.Of(hedged) != Value || hedged.IsApproximate != IsApproximate)
            ? Verdict.Undetermined("no such bound", Described, printed)
            : null;

    private static bool IsPoints(Figure figure) => figure is { IsUnsure: false, Unit: "pp" or "bp" };

    private static ValueBounds InPoints(Figure figure) =>
        figure.Unit == "bp" ? ValueBounds.Of(figure).Times(0.01m) : ValueBounds.Of(figure);

    private bool IsCandidate(Figure figure) =>
        figure is { IsUnsure: false, Bound: not FigureBound.None }
        && !(IsInPoints && figure.Unit == "bp")
        && (
            figure.Kind is FigureKind.Quantity or FigureKind.Number
            || (figure.Kind == FigureKind.Percentage && (IsAnyKind || figure.Unit != "%"))
            || (IsAnyKind && figure.Kind == FigureKind.Money)
        );

    private bool IsSupportedBy(Figure figure) =>
        HasBounds ? ValueBounds.Of(figure) == Value : ValueBounds.Of(figure).SharesNumber(Value);

    // "four business days", "ranks second".
    private bool IsInWords(FactEvidence evidence, string? unit)
    {
        var words = evidence.Context.Words;
        if (Value.Minimum is not { } value || value != Value.Maximum || value != Math.Truncate(value) || value < 1)
        {
            return false;
        }

        var numeral = value <= words.Numerals.Length ? words.Numerals[(int)value - 1] : null;
        return evidence.Quotes.Any(quote =>
            (numeral is not null && HasWord(evidence, quote, numeral, unit))
            || (Unit is null && words.RanksIn(evidence.TextOf(quote).ToString()).Any(rank => rank == value))
        );
    }

    // A number in words that is read with another unit is another figure: "five years" is not 5 days.
    private static bool HasWord(FactEvidence evidence, CharSpan quote, string word, string? unit)
    {
        var text = evidence.Text;
        for (var at = quote.Start; at + word.Length <= quote.End; at += word.Length)
        {
            var found = text.IndexOf(word, at, quote.End - at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            at = found;
            var end = at + word.Length;
            var isWhole =
                !(at > 0 && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at]))
                && !(end < text.Length && char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetter(text[end]));
            if (isWhole && !evidence.Shown.Any(figure => IsOther(figure, found, unit)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOther(Figure figure, int at, string? unit) =>
        figure.Range.Start.Value <= at
        && at < figure.Range.End.Value
        && (
            figure.Kind is FigureKind.Date or FigureKind.Money or FigureKind.Percentage
            || (figure.Kind == FigureKind.Quantity && Units.Differ(unit, figure.Unit))
        );

    // "0.45 new shares for each", "5-for-1".
    private bool IsRatio(Figure figure) =>
        figure is { Kind: FigureKind.Ratio or FigureKind.Fraction, IsUnsure: false, Minimum: { } first, Divisor: > 0 }
        && Value.Minimum is { } value
        && (
            value == first
            || value == figure.Divisor
            || value * figure.Divisor == first
            || value * first == figure.Divisor
        );

    // A figure that counts something else does not contradict the number.
    private static Func<Figure, bool> IsOfSameSort(string? unit) =>
        figure =>
            unit is null || figure.Unit is null || string.Equals(unit, figure.Unit, StringComparison.OrdinalIgnoreCase);

    private bool IsFactor(FactEvidence evidence) =>
        evidence.Quotes.Any(quote =>
            evidence.Context.Words.Factors.Any(factor =>
                factor.Factor == (Value.Minimum ?? Value.Maximum)
                && evidence.TextOf(quote).Contains(factor.Word, StringComparison.OrdinalIgnoreCase)
            )
        );

    private bool IsRangeMatter(Figure figure) => Value.IsRange || ValueBounds.Of(figure).IsRange;

    private Verdict? Differ(Figure? figure, string code) =>
        figure is null
            ? null
            : new(
                code,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The evidence has {ValueBounds.Of(figure).Describe(figure.Unit ?? "", figure.IsApproximate)}; "
                        + $"the fact says {Described}."
                ),
                figure
            );
}
