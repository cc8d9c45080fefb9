namespace DealNews.Validation;

/// <summary>Collects the exchange rates that the equivalents of the amounts of a fact imply.</summary>
/// <param name="fact">The index of the fact.</param>
/// <param name="rates">The list to add to.</param>
internal struct RateCollector(int fact, List<ImpliedRate> rates) : IAmountVisitor
{
    private int _amount;

    public readonly void Enter(string member) { }

    public readonly void Enter(int index) { }

    public readonly void Leave() { }

    public void Visit(ReportedAmount amount)
    {
        Collect(amount);
        _amount++;
    }

    private readonly void Collect(ReportedAmount amount)
    {
        // DN1012 reports contradictory bounds; they imply no rate.
        if (amount is not { Equivalents.IsEmpty: false, Currency: { } from, HasBounds: true })
        {
            return;
        }

        for (var i = 0; i < amount.Equivalents.Count; i++)
        {
            if (
                amount.Equivalents[i] is { Currency: { } to, HasBounds: true } equivalent
                && from != to
                && amount.TryGetRatedFigures(equivalent, out var mine, out var theirs)
                && (double)theirs.Amount / (double)mine.Amount is > 0 and var rate
            )
            {
                rates.Add(
                    from < to ? new(from, to, rate, fact, _amount, i) : new(to, from, 1 / rate, fact, _amount, i)
                );
            }
        }
    }
}
