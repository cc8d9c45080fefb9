using System.Buffers;
using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// An amount of money or a percentage. Reports DN5001 not supported, DN5002 other scale, DN5003 other currency, DN5004
/// currency assumed, DN5005 other bound, DN5006 other range, DN5007 unread, DN5009 earlier value, DN5011 other hedge.
/// </summary>
/// <param name="Pointer">The JSON Pointer of the value.</param>
/// <param name="Value">The value.</param>
/// <param name="IsApproximate">Whether the fact hedges the value.</param>
/// <param name="Unit">The unit: a currency code or a percent sign.</param>
/// <param name="Kind">The kind of figure that supports it.</param>
internal sealed record ValueClaim(string Pointer, ValueBounds Value, bool IsApproximate, string Unit, FigureKind Kind)
    : Claim(Pointer)
{
    private static readonly SearchValues<string> s_discounts = SearchValues.Create(
        ["discount", "할인", "ディスカウント", "下回る", "折让", "折價", "折价"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> s_premiums = SearchValues.Create(
        ["premium", "프리미엄", "할증", "プレミアム", "上乗せ", "上回る", "溢价", "溢價", "高", " above ", " over "],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The amount that this one restates in another currency; otherwise null.</summary>
    public ValueClaim? Original { get; init; }

    /// <summary>
    /// Whether the value can be the earlier value of a change, because of its member, or because its record has a date.
    /// </summary>
    public bool IsEarlier { get; init; }

    /// <summary>Whether it is an amount of money of the fact itself, not of a nested record.</summary>
    public bool IsOfFact { get; init; }

    /// <summary>Whether percentage points are the same: a spread is added to a rate.</summary>
    public bool AcceptsPoints { get; init; }

    /// <summary>
    /// The bound that the member itself is, such as a floor: its value can have the words of this bound or not.
    /// </summary>
    public FigureBound? Limit { get; init; }

    /// <summary>Whether a discount is a negative value of the member.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Whether the value is an exchange rate.</summary>
    public bool IsRate { get; init; }

    /// <summary>Whether the value is a loss, which a text can print as a negative amount.</summary>
    public bool IsLoss { get; init; }

    /// <summary>Whether the value is a change, whose sign a text gives in words.</summary>
    public bool IsOfChange { get; init; }

    /// <summary>Whether the value is a premium: texts have many words for a discount.</summary>
    public bool IsPremium { get; init; }

    /// <summary>Whether the value of the fact is negative; <see cref="Value"/> is then its absolute value.</summary>
    public bool IsNegative { get; init; }

    /// <summary>Returns whether a figure supports the claim, apart from its hedge.</summary>
    public bool IsSupportedBy(Figure figure) =>
        figure is { IsUnsure: false } && IsOfKind(figure) && IsInUnit(figure) && IsSame(BoundsOf(figure));

    private bool IsSame(ValueBounds figure) =>
        figure == Value
        || (Limit is not null && figure.SharesNumber(Value) && IsExact(figure) && IsLimit(Value))
        || (Limit is not null && figure.SharesNumber(Value) && IsExact(Value) && IsLimit(figure));

    // A floor is a minimum, never a maximum, and includes its value.
    private bool IsLimit(ValueBounds value) =>
        Limit == FigureBound.AtLeast
            ? value is { Minimum: not null, Maximum: null, ExcludesMinimum: false }
            : value is { Minimum: null, Maximum: not null, ExcludesMaximum: false };

    private static bool IsExact(ValueBounds value) => value.Minimum is not null && value.Minimum == value.Maximum;

    public override Verdict CheckAgainst(FactEvidence evidence)
    {
        if (Kind == FigureKind.Percentage && PartOfWhole.Check(this, evidence) is { } part)
        {
            return part;
        }

        var readable = evidence
            .Shown.Where(figure => IsOfKind(figure) && !figure.IsUnsure && figure.Bound != FigureBound.None)
            .ToList();
        var inUnit = readable.FindAll(figure => IsInUnit(figure));
        if (IsBetweenBounds(inUnit))
        {
            return Verdict.Supported;
        }

        var supports = inUnit.FindAll(IsSupportedBy);
        if (supports.Count > 0 && HasOtherSign(supports, evidence))
        {
            return new(
                RuleCode.FigureUnsupported,
                $"The evidence has {Describe(supports[0])}; "
                    + $"the fact says "
                    + $"{(IsNegative ? Value.Negated : Value).Describe(Unit, IsApproximate)}.",
                supports[0]
            );
        }

        if (supports.Count > 0)
        {
            return OfAnother(supports, evidence)
                ?? Hedged(supports)
                ?? Earlier(supports, evidence)
                ?? Assumed(supports);
        }

        // Reports the smallest difference, because it is the best explanation.
        return Differ(
                inUnit.Find(figure => BoundsOf(figure).SharesNumber(Value) && !IsRangeMatter(figure)),
                RuleCode.BoundDiffers
            )
            ?? Differ(inUnit.Find(figure => BoundsOf(figure).SharesNumber(Value)), RuleCode.RangeDiffers)
            ?? Differ(
                readable.Find(figure => !IsInUnit(figure) && BoundsOf(figure).HasSameNumbers(Value)),
                Kind == FigureKind.Money ? RuleCode.CurrencyDiffers : RuleCode.UnitDiffers
            )
            ?? Differ(inUnit.Find(figure => BoundsOf(figure).IsAtOtherScale(Value)), RuleCode.ScaleDiffers)
            ?? Unread(evidence.Shown)
            ?? (
                readable.Count == 0 && Kind != FigureKind.Money
                    ? Verdict.Undetermined("no percentage", Value.Describe(Unit, IsApproximate))
                    : new(
                        RuleCode.FigureUnsupported,
                        $"The evidence has {Listing(readable)}; the fact says {Value.Describe(Unit, IsApproximate)}."
                    )
            );
    }

    // "a floor of $20 and a cap of $36".
    private bool IsBetweenBounds(List<Figure> figures) =>
        Value.IsRange
        && figures.Exists(figure =>
            figure.Bound == FigureBound.AtLeast
            && figure.Minimum == Value.Minimum
            && figure.IsMinimumExclusive == Value.ExcludesMinimum
        )
        && figures.Exists(figure =>
            figure.Bound == FigureBound.AtMost
            && figure.Maximum == Value.Maximum
            && figure.IsMaximumExclusive == Value.ExcludesMaximum
        );

    // "rose 5.2 percent" is not -5.2, and "a coupon of 4.9 percent" is not -4.9 either.
    private bool HasOtherSign(List<Figure> supports, FactEvidence evidence)
    {
        if (IsSigned && !IsNegative)
        {
            // "at a discount of 20 %" is -20.
            return evidence.Quotes.Any(quote => evidence.TextOf(quote).ContainsAny(s_discounts))
                && !evidence.Quotes.Any(quote => evidence.TextOf(quote).ContainsAny(s_premiums));
        }

        if (!IsNegative || IsPremium || supports.Exists(figure => figure.Maximum < 0))
        {
            return false;
        }

        var words = evidence.Context.Words;
        bool rises = evidence.Quotes.Any(quote => evidence.TextOf(quote).ContainsAny(words.Rises)),
            falls = evidence.Quotes.Any(quote => evidence.TextOf(quote).ContainsAny(words.Falls));
        return !falls && (rises || !IsOfChange);
    }

    // "$340 billion (496 trillion won), from $175 billion (255 trillion won)": each amount has its own equivalent.
    private Verdict? OfAnother(List<Figure> supports, FactEvidence evidence)
    {
        var figures = evidence.Figures;
        var originals = Original is null ? [] : evidence.Shown.Where(Original.IsSupportedBy).ToList();
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

    private Verdict? Hedged(List<Figure> supports) =>
        // A conversion is approximate without a word for it.
        supports.Exists(figure => figure.IsApproximate == IsApproximate) || (Original is not null && IsApproximate)
            ? null
            : Differ(supports[0], RuleCode.HedgeDiffers);

    // "raised its stake from 12% to 18%": the fact has 12% as if it still applied.
    private Verdict? Earlier(List<Figure> supports, FactEvidence evidence) =>
        !IsEarlier && supports.TrueForAll(figure => EarlierValue.Later(figure, evidence) is not null)
            ? new(
                RuleCode.ValueBeforeChange,
                $"The evidence has {Describe(supports[0])} as the value before a change to "
                    + $"{Describe(EarlierValue.Later(supports[0], evidence)!)}.",
                supports[0]
            )
            : null;

    private Verdict Assumed(List<Figure> supports) =>
        supports.TrueForAll(figure => figure.IsCurrencyAssumed)
            ? new(RuleCode.CurrencyAssumed, $"The currency in the evidence is ambiguous; assumed {Unit}.", supports[0])
            : Verdict.Supported;

    private bool IsRangeMatter(Figure figure) => Value.IsRange || BoundsOf(figure).IsRange;

    private Verdict? Differ(Figure? figure, string code) =>
        figure is null
            ? null
            : new(
                code,
                $"The evidence has {Describe(figure)}; the fact says {Value.Describe(Unit, IsApproximate)}.",
                figure
            );

    private Verdict? Unread(IReadOnlyList<Figure> figures) =>
        figures.FirstOrDefault(figure =>
            // The currency of "12.3bn euros, 10.2bn of it" is that of another amount.
            (figure.Kind == FigureKind.Number && Kind == FigureKind.Money && BoundsOf(figure).HasSameNumbers(Value))
            || (figure.IsUnsure && (figure.Kind == Kind || figure.Kind == FigureKind.Number))
        )
            is { } unread
            ? new(
                RuleCode.FigureUnread,
                "The evidence has a figure that cannot be read; "
                    + $"the fact says {Value.Describe(Unit, IsApproximate)}.",
                unread
            )
            : null;

    private static string Listing(List<Figure> figures) =>
        figures.Count == 0 ? "no such figure" : string.Join(", ", figures.Select(Describe));

    private static string Describe(Figure figure) =>
        ValueBounds.Of(figure).Describe(UnitOf(figure), figure.IsApproximate);

    // A basis point is read as a measure.
    private bool IsOfKind(Figure figure) =>
        figure.Kind == Kind
        || (IsRate && figure.Kind == FigureKind.ExchangeRate)
        || (AcceptsPoints && figure.Unit == "bp");

    private bool IsInUnit(Figure figure) => UnitOf(figure) == Unit || (AcceptsPoints && (figure.Unit is "pp" or "bp"));

    private ValueBounds BoundsOf(Figure figure)
    {
        var bounds = ValueBounds.Of(figure);
        if (AcceptsPoints && figure.Unit == "bp")
        {
            return bounds.Times(0.01m);
        }

        return (IsNegative || IsLoss) && bounds.Maximum < 0 ? bounds.Negated : bounds;
    }

    private static string UnitOf(Figure figure) => figure.Currency?.Code ?? figure.Unit ?? "";
}
