namespace DealNews.Validation;

/// <summary>The exchange rate that an amount and one of its equivalents imply.</summary>
/// <param name="From">The base currency.</param>
/// <param name="To">The other currency.</param>
/// <param name="Rate">The units of <paramref name="To"/> for one unit of <paramref name="From"/>.</param>
/// <param name="Fact">The index of the fact.</param>
/// <param name="Amount">The index among the amounts of the fact.</param>
/// <param name="Equivalent">The index of the equivalent.</param>
internal readonly record struct ImpliedRate(
    Currency From,
    Currency To,
    double Rate,
    int Fact,
    int Amount,
    int Equivalent
)
{
    /// <summary>Orders by currency pair, then by rate.</summary>
    public static int Compare(ImpliedRate one, ImpliedRate other) =>
        one.From.CompareTo(other.From) is not 0 and var from ? from
        : one.To.CompareTo(other.To) is not 0 and var to ? to
        : one.Rate.CompareTo(other.Rate);

    /// <summary>Orders by position in the document.</summary>
    public static int ComparePlaces(ImpliedRate one, ImpliedRate other) =>
        (one.Fact, one.Amount, one.Equivalent).CompareTo((other.Fact, other.Amount, other.Equivalent));

    public bool IsOfSamePair(ImpliedRate other) => From == other.From && To == other.To;
}
