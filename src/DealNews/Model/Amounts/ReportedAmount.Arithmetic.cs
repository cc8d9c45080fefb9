using System.Numerics;

namespace DealNews;

public sealed partial record ReportedAmount : IAdditionOperators<ReportedAmount, ReportedAmount, ReportedAmount>
{
    /// <summary>
    /// Adds an amount. The sum of "at least 15" and "15 to 25" is "at least 30". A bound that one of the amounts lacks
    /// is also missing in the sum.
    /// </summary>
    /// <remarks>
    /// The sum is approximate if one of the amounts is. It has an equivalent in a currency if both amounts have one in
    /// that currency. It has no figure if neither bound of the sum is known: "at least 15" plus "at most 5".
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="CurrencyMismatchException">
    /// The amounts have different currencies, or one has no currency. To use equivalents, add the amounts of
    /// <see cref="In(Currency)"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">The bounds of one amount contradict each other.</exception>
    /// <exception cref="OverflowException">The exact sum does not fit into a decimal.</exception>
    public ReportedAmount Add(ReportedAmount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Currency is not { } currency || other.Currency != currency)
        {
            throw new CurrencyMismatchException(Lower ?? Upper ?? default, other.Lower ?? other.Upper ?? default);
        }

        var sum = Add(Required(this), Required(other), currency) with
        {
            IsApproximate = IsApproximate || other.IsApproximate,
        };
        if (Equivalents.IsEmpty || other.Equivalents.IsEmpty)
        {
            return sum;
        }

        List<ReportedAmount> equivalents = [];
        foreach (var mine in Equivalents)
        {
            if (
                mine?.Currency is { } restated
                && restated != currency
                && other.In(restated) is { } theirs
                && equivalents.TrueForAll(each => each.Currency != restated)
            )
            {
                equivalents.Add((mine with { Equivalents = [] }).Add(theirs with { Equivalents = [] }));
            }
        }

        return sum with
        {
            Equivalents = [.. equivalents],
        };
    }

    /// <summary>Adds two amounts.</summary>
    /// <inheritdoc cref="Add(ReportedAmount)"/>
    public static ReportedAmount operator +(ReportedAmount left, ReportedAmount right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Add(right);
    }

    /// <summary>Returns the sum of amounts of one currency; zero if there are none.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="currency">The currency of all of them.</param>
    /// <inheritdoc cref="Add(ReportedAmount)"/>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> or an amount is null.</exception>
    public static ReportedAmount Sum(IEnumerable<ReportedAmount> amounts, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        ReportedAmount? sum = null;
        foreach (var amount in amounts)
        {
            ArgumentNullException.ThrowIfNull(amount, nameof(amounts));
            if (amount.Currency != currency)
            {
                throw new CurrencyMismatchException(Money.Zero(currency), amount.Lower ?? amount.Upper ?? default);
            }

            if (sum is { Currency: null })
            {
                // Without any bound so far, the total has no bound either.
                continue;
            }

            sum = sum is null ? amount : sum.Add(amount);
        }

        return sum ?? Exactly(Money.Zero(currency));
    }

    /// <summary>
    /// Returns the amount in a currency, as the article gives it: this amount or one of its equivalents.
    /// </summary>
    /// <returns>The amount; null if the article does not give it in that currency.</returns>
    public ReportedAmount? In(Currency currency)
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

    /// <summary>Creates an amount from bounds; an exact amount if the bounds are equal.</summary>
    internal static ReportedAmount Of(Bounds bounds, Currency currency)
    {
        var (lower, upper) = (In(bounds.Lower), In(bounds.Upper));
        return lower is not null && lower == upper && !bounds.ExcludesLower && !bounds.ExcludesUpper
            ? new() { Exact = lower }
            : new()
            {
                Minimum = bounds.ExcludesLower ? null : lower,
                ExclusiveMinimum = bounds.ExcludesLower ? lower : null,
                Maximum = bounds.ExcludesUpper ? null : upper,
                ExclusiveMaximum = bounds.ExcludesUpper ? upper : null,
            };

        Money? In(decimal? bound) => bound is { } amount ? new Money(amount, currency) : null;
    }

    private static ReportedAmount Add(Bounds one, Bounds other, Currency currency)
    {
        return Of(
            new(
                Sum(one.Lower, other.Lower),
                Sum(one.Upper, other.Upper),
                one.ExcludesLower || other.ExcludesLower,
                one.ExcludesUpper || other.ExcludesUpper
            ),
            currency
        );

        decimal? Sum(decimal? left, decimal? right) =>
            left is { } first && right is { } second
                ? (new Money(first, currency) + new Money(second, currency)).Amount
                : null;
    }

    private static Bounds Required(ReportedAmount amount) =>
        amount.Bounds
        ?? throw new InvalidOperationException($"The bounds of the amount \"{amount}\" contradict each other.");
}
