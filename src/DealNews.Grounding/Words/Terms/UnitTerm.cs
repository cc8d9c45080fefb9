namespace DealNews.Grounding;

/// <summary>A unit, or the thing that is counted.</summary>
/// <param name="Name">The common symbol or name.</param>
internal sealed record UnitTerm(string Name) : Term(TermRole.Unit)
{
    /// <summary>
    /// Whether the word has another meaning after a number below a hundred: "3대 주주" are the three largest shareholders,
    /// "30대 남성" is a man in his thirties.
    /// </summary>
    public bool NeedsLargeNumber { get; init; }

    /// <summary>Whether the figure is a percentage.</summary>
    public bool IsPercentage => Name is "%" or "pp";
}
