namespace DealNews;

public sealed partial record ReportedAmount
{
    // "About" in an article usually means within 10 percent.
    internal const decimal ApproximateSlack = 0.1m;

    /// <summary>
    /// Sorts amounts by currency, then by lower bound, then by upper bound. Null comes first.
    /// </summary>
    /// <remarks>
    /// An amount without a lower bound sorts first, one without an upper bound last. The order is only for sorting
    /// lists. To find the greater amount, use <see cref="IsMoreThan(ReportedAmount)"/>.
    /// </remarks>
    public static IComparer<ReportedAmount> ByLower { get; } = new ReportedAmountComparer(byUpper: false);

    /// <summary>
    /// Sorts amounts by currency, then by upper bound, then by lower bound. Null comes first.
    /// </summary>
    /// <remarks><inheritdoc cref="ByLower" path="/remarks/node()"/></remarks>
    public static IComparer<ReportedAmount> ByUpper { get; } = new ReportedAmountComparer(byUpper: true);

    /// <summary>
    /// The bounds that certainly contain the amount. For an approximate amount, they are widened by 10 percent.
    /// </summary>
    internal Bounds? CertainBounds => IsApproximate ? Bounds?.Widen(ApproximateSlack) : Bounds;

    /// <summary>
    /// Whether this amount is more than another. Null if that is undecided: the amounts overlap, one of them has no
    /// figure, or they have no currency in common.
    /// </summary>
    /// <remarks>
    /// The figures of an approximate amount may be off by 10 percent. The comparison of "at least 15" with 20 is
    /// undecided. Amounts are compared in a currency that both have, as the amount itself or an equivalent.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool? IsMoreThan(ReportedAmount other) => !IsAtMost(other);

    /// <summary>
    /// Whether this amount is at least another. Null if that is undecided: the amounts overlap, one of them has no
    /// figure, or they have no currency in common.
    /// </summary>
    /// <remarks><inheritdoc cref="IsMoreThan(ReportedAmount)" path="/remarks/node()"/></remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool? IsAtLeast(ReportedAmount other) => !IsLessThan(other);

    /// <summary>
    /// Whether this amount is less than another. Null if that is undecided: the amounts overlap, one of them has no
    /// figure, or they have no currency in common.
    /// </summary>
    /// <remarks><inheritdoc cref="IsMoreThan(ReportedAmount)" path="/remarks/node()"/></remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool? IsLessThan(ReportedAmount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            TryInOneCurrency(other, out var mine, out var theirs)
            && mine.CertainBounds is { } one
            && theirs.CertainBounds is { } two
            ? one.IsBelow(two)
                ? true
                : two.IsAtMost(one)
                    ? false
                    : null
            : null;
    }

    /// <summary>
    /// Whether this amount is at most another. Null if that is undecided: the amounts overlap, one of them has no
    /// figure, or they have no currency in common.
    /// </summary>
    /// <remarks><inheritdoc cref="IsMoreThan(ReportedAmount)" path="/remarks/node()"/></remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool? IsAtMost(ReportedAmount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !other.IsLessThan(this);
    }

    /// <summary>Whether this amount is more than an amount of money; null if that is undecided.</summary>
    /// <remarks><inheritdoc cref="IsMoreThan(ReportedAmount)" path="/remarks/node()"/></remarks>
    public bool? IsMoreThan(Money other) => IsMoreThan(Exactly(other));

    /// <summary>Whether this amount is at least an amount of money; null if that is undecided.</summary>
    /// <remarks><inheritdoc cref="IsMoreThan(ReportedAmount)" path="/remarks/node()"/></remarks>
    public bool? IsAtLeast(Money other) => IsAtLeast(Exactly(other));

    /// <summary>Whether this amount is less than an amount of money; null if that is undecided.</summary>
    /// <remarks><inheritdoc cref="IsMoreThan(ReportedAmount)" path="/remarks/node()"/></remarks>
    public bool? IsLessThan(Money other) => IsLessThan(Exactly(other));

    /// <summary>Whether this amount is at most an amount of money; null if that is undecided.</summary>
    /// <remarks><inheritdoc cref="IsMoreThan(ReportedAmount)" path="/remarks/node()"/></remarks>
    public bool? IsAtMost(Money other) => IsAtMost(Exactly(other));
}
