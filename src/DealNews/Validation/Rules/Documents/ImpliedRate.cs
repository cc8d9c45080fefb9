namespace DealNews.Validation;

/// <summary>The exchange rate that an equivalent implies, and where it stands.</summary>
/// <param name="From">The currency of which the rate is for one unit.</param>
/// <param name="To">The currency that it is in.</param>
/// <param name="Rate">Units of the one for a unit of the other.</param>
/// <param name="Fact">The position of the fact.</param>
/// <param name="Amount">The position of the amount among the amounts of the fact.</param>
/// <param name="Equivalent">The position among the equivalents of the amount.</param>
internal readonly record struct ImpliedRate(
    Currency From,
    Currency To,
    double Rate,
    int Fact,
    int Amount,
    int Equivalent
)
{
    /// <summary>By pair of currencies, then by rate.</summary>
    public static int Compare(ImpliedRate one, ImpliedRate other) =>
        one.From.CompareTo(other.From) is not 0 and var from ? from
        : one.To.CompareTo(other.To) is not 0 and var to ? to
        : one.Rate.CompareTo(other.Rate);

    public bool IsOfSamePair(ImpliedRate other) => From == other.From && To == other.To;
}
