namespace DealNews.Grounding;

/// <summary>
/// What was found for the quotes of one document, so that facts with the same quote are searched once. Of a quote that
/// the text has very often, only the first places count, so that the time does not grow with their number.
/// </summary>
internal sealed class QuoteMemo
{
    /// <summary>The number of places of a quote that count.</summary>
    public const int MostPlaces = 4096;

    private readonly Dictionary<QuoteSelector, QuoteMatch> _matches = [];
    private readonly Dictionary<(string Quote, bool IsExact), List<Occurrence>> _places = [];
    private readonly Dictionary<string, List<int>> _pieces = new(StringComparer.Ordinal);

    /// <summary>Returns the result for a selector, found once.</summary>
    public QuoteMatch Match(QuoteSelector selector, Func<QuoteMatch> find) => Get(_matches, selector, find);

    /// <summary>Returns the places of a quote, found once.</summary>
    public List<Occurrence> Places(string quote, bool isExact, Func<List<Occurrence>> find) =>
        Get(_places, (quote, isExact), find);

    /// <summary>Returns the places of a piece of a quote, found once.</summary>
    public List<int> Pieces(string piece, Func<List<int>> find) => Get(_pieces, piece, find);

    private static TValue Get<TKey, TValue>(Dictionary<TKey, TValue> known, TKey key, Func<TValue> find)
        where TKey : notnull
    {
        if (!known.TryGetValue(key, out var value))
        {
            known.Add(key, value = find());
        }

        return value;
    }
}
