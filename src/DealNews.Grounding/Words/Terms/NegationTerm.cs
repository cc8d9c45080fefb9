namespace DealNews.Grounding;

/// <summary>A word that negates a bound, or a word between the two: "never", "not (be worth) more than".</summary>
/// <param name="IsBridge">Whether the word only connects a negation to its bound.</param>
internal sealed record NegationTerm(bool IsBridge) : Term(TermRole.Negation)
{
    /// <summary>
    /// Whether the word ends the search, because it does not negate the following words: "not only", 間違いない.
    /// </summary>
    public bool IsEnd { get; init; }
}
