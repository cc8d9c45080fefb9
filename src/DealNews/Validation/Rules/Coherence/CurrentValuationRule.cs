namespace DealNews.Validation;

/// <summary>
/// DN3005. Two amounts are compared in the main currency of the later one, if the earlier one has that currency; else
/// in the only currency of the earlier one.
/// </summary>
internal static class CurrentValuationRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3005",
        "Two current valuations of a company on the same basis contradict each other."
    );

    public static void Check(ArticleFacts document, RuleContext context)
    {
        if (!HasSeveral(document.Facts))
        {
            return;
        }

        var contradicted = new SortedDictionary<int, int>();
        foreach (var comparable in Group(document.Facts))
        {
            comparable.FindContradictions(contradicted);
        }

        foreach (var (fact, at) in contradicted)
        {
            var (later, earlier) = ((Valuation)document.Facts[fact], (Valuation)document.Facts[at]);
            context.ReportIn(
                "facts",
                fact,
                Definition,
                "amount",
                $"The company's current value is {AmountExcerpt.Of(later.Amount)} here, but "
                    + FormattableString.Invariant($"{AmountExcerpt.Of(earlier.Amount)} at /facts/{at}.")
            );
        }
    }

    // Fast path: most documents have at most one current valuation.
    private static bool HasSeveral(ValueList<Fact> facts)
    {
        var count = 0;
        foreach (var fact in facts)
        {
            count += fact is Valuation valuation && IsCurrent(valuation) ? 1 : 0;
        }

        return count > 1;
    }

    // Only amounts of one company, basis and currency can contradict each other.
    private static List<ComparableValues> Group(ValueList<Fact> facts)
    {
        var groups = new Dictionary<(EntityId, ValuationBasis, Currency), ComparableValues>();
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] is not Valuation valuation || !IsCurrent(valuation))
            {
                continue;
            }

            var isOnly = valuation.Amount.Equivalents.IsEmpty;
            if (valuation.Amount.Currency is { } main)
            {
                Add(valuation, i, main, valuation.Amount, isMain: true, isOnly);
            }

            var seen = isOnly ? null : new HashSet<Currency?> { valuation.Amount.Currency };
            foreach (var equivalent in valuation.Amount.Equivalents)
            {
                if (equivalent?.Currency is { } currency && seen!.Add(currency))
                {
                    Add(valuation, i, currency, equivalent, isMain: false, isOnly);
                }
            }
        }

        return [.. groups.Values];

        void Add(Valuation valuation, int fact, Currency currency, ReportedAmount amount, bool isMain, bool isOnly)
        {
            if (ApproximateAmounts.BoundsOf(amount) is not { } bounds)
            {
                return;
            }

            var key = (valuation.Company, valuation.Basis, currency);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new());
            }

            group.Add(fact, bounds, valuation.AsOf, isMain, isOnly);
        }
    }

    private static bool IsCurrent(Valuation valuation) =>
        valuation.Timing == ValuationTiming.Current
        && valuation.Polarity == Polarity.Positive
        && valuation.Amount is not null;
}
