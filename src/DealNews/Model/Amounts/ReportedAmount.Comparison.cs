namespace DealNews;

public sealed partial record ReportedAmount
{
    /// <summary>The lower bound as reported, inclusive or exclusive; null if there is none.</summary>
    public Money? Lower => Exact ?? Minimum ?? ExclusiveMinimum;

    /// <summary>The upper bound as reported, inclusive or exclusive; null if there is none.</summary>
    public Money? Upper => Exact ?? Maximum ?? ExclusiveMaximum;

    /// <summary>The currency of the amount; null if it has no figure, or figures in several currencies.</summary>
    public Currency? Currency
    {
        get
        {
            if (_figures.IsOne(out _, out var only))
            {
                return only.Currency;
            }

            if ((Lower ?? Upper)?.Currency is not { } currency)
            {
                return null;
            }

            return IsIn(Exact) && IsIn(Minimum) && IsIn(Maximum) && IsIn(ExclusiveMinimum) && IsIn(ExclusiveMaximum)
                ? currency
                : null;

            bool IsIn(Money? value) => value is not { } money || money.Currency == currency;
        }
    }

    /// <summary>Whether <see cref="Bounds"/> is not null.</summary>
    internal bool HasBounds => _figures.IsOne(out _, out _) || Bounds is not null;

    /// <summary>
    /// The bounds of the amount without their currency; null if they contradict each other or mix currencies.
    /// An approximate amount has the same bounds as an exact one.
    /// </summary>
    internal Bounds? Bounds =>
        _figures.IsOne(out var role, out var only) ? DealNews.Bounds.Of(role, only.Amount)
        : Currency is null ? null
        : DealNews.Bounds.Of(
            Exact?.Amount,
            Minimum?.Amount,
            Maximum?.Amount,
            ExclusiveMinimum?.Amount,
            ExclusiveMaximum?.Amount
        );

    /// <summary>
    /// Returns whether an amount of money is within the bounds. The amount can be in the currency of this amount or of
    /// one of its equivalents.
    /// </summary>
    /// <remarks>The bounds of an approximate amount are not widened. Contradictory bounds contain nothing.</remarks>
    /// <exception cref="CurrencyMismatchException">Neither the amount nor an equivalent has that currency.</exception>
    public bool Contains(Money amount) =>
        (
            In(amount.Currency) ?? throw new CurrencyMismatchException(Lower ?? Upper ?? default, amount)
        ).Bounds?.Contains(amount.Amount) ?? false;

    /// <summary>Returns whether both can be the same amount, compared in a currency that both have.</summary>
    /// <remarks>
    /// The bounds of an approximate amount are not widened. Contradictory bounds overlap with nothing.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have no currency in common.</exception>
    public bool Overlaps(ReportedAmount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return TryInOneCurrency(other, out var mine, out var theirs)
            ? mine.Bounds is { } bounds && theirs.Bounds is { } others && bounds.Overlaps(others)
            : throw new CurrencyMismatchException(Lower ?? Upper ?? default, other.Lower ?? other.Upper ?? default);
    }

    /// <summary>
    /// Returns the exchange rate that an equivalent implies: units of its currency per unit of this amount's currency.
    /// </summary>
    /// <remarks>
    /// The rate compares exact figures, upper bounds, or lower bounds of both amounts. If only one of them has an exact
    /// figure, the rate compares it with a bound of the other: the upper bound, or else the lower bound.
    /// </remarks>
    /// <returns>
    /// The rate, rounded to 28 digits. Null if a figure is missing, the figure of this amount is zero, or the quotient
    /// exceeds a decimal.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="equivalent"/> is null.</exception>
    public decimal? ImpliedRate(ReportedAmount equivalent)
    {
        ArgumentNullException.ThrowIfNull(equivalent);
        if (!TryGetRatedFigures(equivalent, out var from, out var to))
        {
            return null;
        }

        try
        {
            return to.Amount / from.Amount;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>
    /// Gets the two figures whose quotient is the exchange rate; returns false if one is missing or the first is zero.
    /// </summary>
    internal bool TryGetRatedFigures(ReportedAmount equivalent, out Money from, out Money to)
    {
        var (amount, other) = (Exact, equivalent.Exact) switch
        {
            ({ } mine, { } theirs) => (mine, theirs),
            ({ } mine, null) => (mine, equivalent.Upper ?? equivalent.Lower),
            (null, { } theirs) => (Upper ?? Lower, theirs),
            _ when Upper is not null && equivalent.Upper is not null => (Upper, equivalent.Upper),
            _ when Lower is not null && equivalent.Lower is not null => (Lower, equivalent.Lower),
            _ => ((Money?)null, (Money?)null),
        };
        (from, to) = (amount.GetValueOrDefault(), other.GetValueOrDefault());
        return amount is { Amount: not 0 } && other is not null;
    }

    /// <summary>Gets both amounts in a currency that both have; returns false if there is none.</summary>
    internal bool TryInOneCurrency(ReportedAmount other, out ReportedAmount mine, out ReportedAmount theirs)
    {
        (mine, theirs) = (this, other);
        if (Currency is { } currency && other.In(currency) is { } same)
        {
            theirs = same;
            return true;
        }

        foreach (var equivalent in Equivalents)
        {
            if (equivalent?.Currency is { } restated && other.In(restated) is { } match)
            {
                (mine, theirs) = (equivalent, match);
                return true;
            }
        }

        return false;
    }
}
