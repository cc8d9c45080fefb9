namespace DealNews;

public sealed partial record ReportedAmount
{
    /// <summary>The lowest that the amount can be as reported, whether that itself is included or not; null where nothing is said.</summary>
    public Money? Lower => Exact ?? Minimum ?? ExclusiveMinimum;

    /// <summary>The highest that the amount can be as reported, whether that itself is included or not; null where nothing is said.</summary>
    public Money? Upper => Exact ?? Maximum ?? ExclusiveMaximum;

    /// <summary>The currency of the amount; null where it has no value, or values in several currencies.</summary>
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

    /// <summary>
    /// The ends of the amount without their currency; null where it contradicts itself or mixes currencies.
    /// Whether it is approximate does not change them.
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

    /// <summary>Whether the amount can be this one as reported, in the currency of the amount or of an equivalent of it.</summary>
    /// <remarks>An approximate amount is taken by its figures. An amount that contradicts itself contains nothing.</remarks>
    /// <exception cref="CurrencyMismatchException">Neither the amount nor an equivalent is in that currency.</exception>
    public bool Contains(Money amount) =>
        (
            In(amount.Currency) ?? throw new CurrencyMismatchException(Lower ?? Upper ?? default, amount)
        ).Bounds?.Contains(amount.Amount) ?? false;

    /// <summary>Whether both can be the same amount as reported, in a currency that both have.</summary>
    /// <remarks>An approximate amount is taken by its figures. An amount that contradicts itself overlaps with nothing.</remarks>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    /// <exception cref="CurrencyMismatchException">There is no currency that both have.</exception>
    public bool Overlaps(ReportedAmount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return TryInOneCurrency(other, out var mine, out var theirs)
            ? mine.Bounds is { } bounds && theirs.Bounds is { } others && bounds.Overlaps(others)
            : throw new CurrencyMismatchException(Lower ?? Upper ?? default, other.Lower ?? other.Upper ?? default);
    }

    /// <summary>
    /// The exchange rate that an equivalent implies: units of its currency for one of the amount's. Like ends are compared, exact with
    /// exact, upper with upper, lower with lower; a figure that stands alone with the one end that the other has. The quotient is
    /// rounded to 28 digits. Null where the ends are zero, or too far apart for a decimal, or there are none.
    /// </summary>
    /// <exception cref="ArgumentNullException">The equivalent is null.</exception>
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

    /// <summary>The amount as the article gives it in a currency; null where it does not.</summary>
    /// <summary>The figures of both amounts that an exchange rate follows from; the first is not zero.</summary>
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

    internal ReportedAmount? In(Currency currency)
    {
        if (Currency == currency)
        {
            return this;
        }

        foreach (var equivalent in Equivalents)
        {
            if (equivalent?.Currency == currency)
            {
                return equivalent;
            }
        }

        return null;
    }

    /// <summary>Both amounts in a currency that the article gives for both; false where there is none.</summary>
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
