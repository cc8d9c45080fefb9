namespace DealNews.Grounding;

/// <summary>A word between a price and the thing that it is for.</summary>
internal sealed record PerTerm() : Term(TermRole.Per)
{
    /// <summary>The unit if the word includes it: "apiece".</summary>
    public string? Unit { get; init; }

    /// <summary>The currency that the amount is the price of: USD for "to the dollar".</summary>
    public string? RateOf { get; init; }

    /// <summary>Whether a number can follow: "per million tokens".</summary>
    public bool TakesNumber { get; init; }

    /// <summary>Whether any word can follow, including one that is not a known unit.</summary>
    public bool TakesAnyWord { get; init; }
}
