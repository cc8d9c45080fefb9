namespace DealNews.Grounding;

/// <summary>A figure while it is read: what is found out about it later changes it, and one record is made in the end.</summary>
internal struct FigureDraft
{
    public int Start;
    public int End;
    public FigureKind Kind;
    public decimal? Minimum;
    public decimal? Maximum;
    public bool IsMinimumExclusive;
    public bool IsMaximumExclusive;
    public bool IsApproximate;
    public string? Currency;
    public bool CurrencyIsAssumed;
    public string? Unit;
    public FigurePer? Per;
    public int? EquivalentTo;
    public bool IsUnsure;

    public FigureDraft(Figure figure)
    {
        (Start, End, Kind, Minimum, Maximum) = (figure.Start, figure.End, figure.Kind, figure.Minimum, figure.Maximum);
        (IsMinimumExclusive, IsMaximumExclusive) = (figure.IsMinimumExclusive, figure.IsMaximumExclusive);
        (Currency, CurrencyIsAssumed, Unit, Per) = (figure.Currency, figure.CurrencyIsAssumed, figure.Unit, figure.Per);
        (EquivalentTo, IsUnsure, IsApproximate) = (figure.EquivalentTo, figure.IsUnsure, figure.IsApproximate);
    }

    /// <summary>A number and its measure, or two that are the ends of a range, before what bounds and hedges them.</summary>
    public FigureDraft(in Amount lower, in Amount upper, decimal low, decimal high)
    {
        var currency = upper.Currency ?? lower.Currency;
        var unit = upper.Unit ?? lower.Unit;
        (Start, End, Unit) = (lower.Start, upper.End, unit?.Name);
        Kind =
            currency is not null ? FigureKind.Money
            : unit is null ? FigureKind.Number
            : unit.IsPercentage ? FigureKind.Percentage
            : FigureKind.Quantity;
        Currency = upper.CurrencyCode ?? lower.CurrencyCode;
        CurrencyIsAssumed = Currency is not null && currency!.IsAssumed;
        IsUnsure = !lower.IsSure || !upper.IsSure || (currency is not null && Currency is null) || low > high;
        if (!IsUnsure && currency is { Exponent: not 0 })
        {
            IsUnsure =
                !PowersOfTen.TryShift(low, currency.Exponent, out low)
                | !PowersOfTen.TryShift(high, currency.Exponent, out high);
        }

        if (!IsUnsure)
        {
            (Minimum, Maximum, IsApproximate) = (low, high, lower.Number.IsApproximate || upper.Number.IsApproximate);
        }
    }

    /// <summary>Bounds and hedges the figure; words that contradict one another, or the bounds it has, leave it without a value.</summary>
    public void Apply(in Hedge hedge)
    {
        if (IsUnsure)
        {
            return;
        }

        IsApproximate |= hedge.IsApproximate;
        if (hedge.Bound == FigureBound.None && !hedge.IsContradictory)
        {
            return;
        }

        var isRange = Minimum != Maximum;
        // "최대 9900억 달러(약 1446조원)까지": the same bound, said before and behind.
        if (
            !hedge.IsContradictory
            && hedge.Bound == FigureBound.AtMost
            && Minimum is null
            && hedge.IsExclusive == IsMaximumExclusive
        )
        {
            return;
        }

        if (
            !hedge.IsContradictory
            && hedge.Bound == FigureBound.AtLeast
            && Maximum is null
            && hedge.IsExclusive == IsMinimumExclusive
        )
        {
            return;
        }

        if (hedge.IsContradictory || (isRange && (Minimum is null || Maximum is null)))
        {
            MakeUnsure();
        }
        else if (!isRange && hedge.Bound == FigureBound.AtLeast)
        {
            (Maximum, IsMinimumExclusive) = (null, hedge.IsExclusive);
        }
        else if (!isRange)
        {
            (Minimum, IsMaximumExclusive) = (null, hedge.IsExclusive);
        }
    }

    /// <summary>Takes the value away: the expression was seen and not understood.</summary>
    public void MakeUnsure() =>
        (Minimum, Maximum, IsMinimumExclusive, IsMaximumExclusive, IsUnsure) = (null, null, false, false, true);

    public readonly Figure ToFigure() =>
        new()
        {
            Start = Start,
            End = End,
            Kind = Kind,
            Minimum = Minimum,
            Maximum = Maximum,
            IsMinimumExclusive = IsMinimumExclusive,
            IsMaximumExclusive = IsMaximumExclusive,
            IsApproximate = IsApproximate,
            Currency = Currency,
            CurrencyIsAssumed = CurrencyIsAssumed,
            Unit = Unit,
            Per = Per,
            EquivalentTo = EquivalentTo,
            IsUnsure = IsUnsure,
        };
}
