namespace DealNews.Grounding;

/// <summary>A figure during reading. Following words can still change it.</summary>
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
    public bool IsCurrencyAssumed;
    public string? Unit;
    public PriceBase? Per;
    public int? EquivalentIndex;
    public DateParts? Date;
    public decimal? Divisor;
    public bool IsUnsure;

    /// <summary>The value without bounds; null for a range, a bound or an unsure figure.</summary>
    public readonly decimal? Exact => Minimum == Maximum ? Minimum : null;

    public FigureDraft(int start, int end, DateParts date) =>
        (Start, End, Kind, Date, IsUnsure) = (
            start,
            end,
            FigureKind.Date,
            date,
            !date.IsPossible || date is { IsUnresolved: true, Finest: null }
        );

    /// <summary>Initializes a quantity with an exact value.</summary>
    public FigureDraft(int start, int end, string unit, decimal value) =>
        (Start, End, Kind, Unit, Minimum, Maximum) = (start, end, FigureKind.Quantity, unit, value, value);

    /// <summary>Initializes a fraction or ratio.</summary>
    public FigureDraft(int start, int end, FigureKind kind, decimal value, decimal divisor) =>
        (Start, End, Kind, Minimum, Maximum, Divisor) = (start, end, kind, value, value, divisor);

    /// <summary>
    /// Initializes a figure with one number, or with the two ends of a range, before its bounds and hedges.
    /// </summary>
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
        IsCurrencyAssumed = Currency is not null && currency!.IsAssumed;
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

    /// <summary>
    /// Applies bounds and hedges. Words that contradict each other, or the bounds so far, make it unsure.
    /// </summary>
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
        // "최대 9900억 달러(약 1446조원)까지": the same bound, before and after the amount.
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

    /// <summary>Removes the value, because the expression was not understood.</summary>
    public void MakeUnsure() =>
        (Minimum, Maximum, IsMinimumExclusive, IsMaximumExclusive, IsUnsure) = (null, null, false, false, true);

    public readonly Figure ToFigure(TextSpan span) =>
        new()
        {
            Span = span,
            Range = Start..End,
            Kind = Kind,
            Minimum = Minimum,
            Maximum = Maximum,
            IsMinimumExclusive = IsMinimumExclusive,
            IsMaximumExclusive = IsMaximumExclusive,
            IsApproximate = IsApproximate,
            Currency = Currency is null ? null : DealNews.Currency.Parse(Currency),
            IsCurrencyAssumed = IsCurrencyAssumed,
            Unit = Unit,
            Per = Per is { } per ? new Quantity { Value = per.Value, Unit = per.Unit } : null,
            EquivalentIndex = EquivalentIndex,
            DateParts = Date,
            Divisor = IsUnsure ? null : Divisor,
            IsUnsure = IsUnsure,
        };
}
