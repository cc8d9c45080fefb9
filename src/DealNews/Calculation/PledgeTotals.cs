namespace DealNews;

/// <summary>Sums the pledges of a document.</summary>
public static class PledgeTotals
{
    /// <summary>
    /// Returns the sum of the investment pledges of a document. Money that several pledges report is counted once.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A pledge that is a part of another counted pledge adds nothing. A pledge that is additional to another one is
    /// added. Pledges that are cancelled or denied, and facts that the article denies, do not count.
    /// </para>
    /// <para>
    /// A pledge of "at most" an amount is a pledge of zero or more. The sum has no upper bound if the amount of a
    /// pledge is unknown.
    /// </para>
    /// </remarks>
    /// <param name="document">The document.</param>
    /// <param name="currency">
    /// The currency of the sum. A pledge in another currency counts with its equivalent in this one, or else as
    /// <paramref name="rates"/> convert it.
    /// </param>
    /// <param name="where">The pledges to count; all if null.</param>
    /// <param name="rates">The rates for pledges without an equivalent in the currency; none if null.</param>
    /// <returns>The sum; zero if no pledge counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="CurrencyMismatchException">A pledge cannot be expressed in the currency.</exception>
    public static ReportedAmount TotalPledged(
        this ArticleFacts document,
        Currency currency,
        Func<InvestmentPledge, bool>? where = null,
        ExchangeRates? rates = null
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        List<InvestmentPledge> counted =
        [
            .. document
                .Facts.OfKind<InvestmentPledge>()
                .Where(pledge => Counts(pledge) && where?.Invoke(pledge) != false),
        ];
        var isCovered = FindCovered(counted);
        return ReportedAmount.Sum(
            counted.Where((_, i) => !isCovered[i]).Select(pledge => AmountOf(pledge, currency, rates)),
            currency
        );
    }

    private static bool Counts(InvestmentPledge pledge) =>
        pledge.Polarity != Polarity.Negative
        && pledge.Status != PledgeStatus.Cancelled
        && pledge.Status != PledgeStatus.Denied;

    // A pledge is covered if it is a part of a pledge with an amount. Parts that form a cycle have no whole.
    private static bool[] FindCovered(List<InvestmentPledge> pledges)
    {
        var places = new Dictionary<FactId, int>();
        for (var i = 0; i < pledges.Count; i++)
        {
            if (pledges[i].Id is { } id)
            {
                places.TryAdd(id, i);
            }
        }

        var isCovered = new bool[pledges.Count];
        var isSeen = new bool[pledges.Count];
        var path = new Stack<(int Part, int? Whole)>();
        for (var start = 0; start < pledges.Count; start++)
        {
            var onPath = new HashSet<int>();
            for (int? at = start; at is { } part && !isSeen[part]; )
            {
                isSeen[part] = true;
                onPath.Add(part);
                int? whole = pledges[part].PartOf is { } id && places.TryGetValue(id, out var place) ? place : null;
                at = whole is { } next && onPath.Contains(next) ? null : whole;
                path.Push((part, at));
            }

            while (path.TryPop(out var step))
            {
                isCovered[step.Part] =
                    step.Whole is { } whole && (pledges[whole].Amount is not null || isCovered[whole]);
            }
        }

        return isCovered;
    }

    private static ReportedAmount AmountOf(InvestmentPledge pledge, Currency currency, ExchangeRates? rates)
    {
        var zero = Money.Zero(currency);
        if (pledge.Amount is not { } amount)
        {
            return ReportedAmount.AtLeast(zero);
        }

        var known = amount.In(currency) ?? amount.ConvertTo(currency, rates ?? new()).Amount;
        return known is { Lower: null, Upper.Amount: >= 0 }
            ? known with
            {
                Minimum = zero,
                Equivalents = [],
            }
            : known with
            {
                Equivalents = [],
            };
    }
}
