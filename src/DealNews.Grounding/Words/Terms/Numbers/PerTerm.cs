namespace DealNews.Grounding;

/// <summary>A word between a price and its unit, such as "per" or "apiece".</summary>
internal sealed record PerTerm() : Term(TermRole.Per)
{
    /// <summary>The unit if the word implies it, as "apiece" does.</summary>
    public string? Unit { get; init; }

    /// <summary>The currency whose price the amount is, for example USD for "to the dollar".</summary>
    public string? RateOf { get; init; }

    /// <summary>Whether a number can follow, as in "per million tokens".</summary>
    public bool TakesNumber { get; init; }

    /// <summary>Whether any word can follow, including one that is not a known unit.</summary>
    public bool TakesAnyWord { get; init; }
}
